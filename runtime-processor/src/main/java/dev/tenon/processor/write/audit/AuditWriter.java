package dev.tenon.processor.write.audit;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.json.JsonConstants;
import dev.tenon.processor.write.store.PassedOn;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogAudit}: what commands did, as effects; and the stores that tell of what they write. */
public final class AuditWriter {

    private final ContextModel context;
    private final ClassName name;

    private AuditWriter(ContextModel context) {
        this.context = context;
        this.name = nameOf(context);
    }

    /** {@code CatalogAudit}. */
    public static ClassName nameOf(ContextModel context) {
        return context.sibling("", "Audit");
    }

    /** The store of an entity that tells of what it writes. */
    public static ClassName storeOf(ContextModel context, EntityModel entity) {
        return nameOf(context).nestedClass("Audited" + entity.name() + "Store");
    }

    /** The audit of a context. */
    public static Source write(ContextModel context) {
        return new AuditWriter(context).write();
    }

    private Source write() {
        List<RecordModel> records = new ArrayList<>();
        for (EntityModel entity : context.entities()) {
            records.add(entity.record());
            records.addAll(entity.nested());
        }
        JsonConstants json = JsonConstants.sent(name, records);
        List<TypeSpec> stores = new ArrayList<>();
        context.entities().forEach(entity -> stores.add(store(entity, json.of(entity.type()))));
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc("What commands of {@link $T} did, by whom and when.\n", context.type())
                .addFields(json.fields())
                .addMethod(Layout.noInstances())
                .addMethod(query());
        stores.forEach(type::addType);
        return Source.of(name, type, context.origins());
    }

    private MethodSpec query() {
        ClassName reads = context.sibling("Has", "Audit");
        ClassName writes = context.sibling("Has", "AuditTx");
        return MethodSpec.methodBuilder("query")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "All of it, to be narrowed by {@link $T}, sorted and read page by page.\n",
                        ClassName.get("dev.tenon.audit", "AuditFields"))
                .returns(ParameterizedTypeName.get(Tenon.STORE_QUERY, reads, writes, Tenon.AUDIT_ENTRY))
                .addStatement(
                        "return $T.of($S, $T::$L, $T::$L)",
                        Tenon.STORE_QUERY,
                        Tenon.AUDIT_LOG.simpleName(),
                        reads,
                        context.accessor("Audit"),
                        writes,
                        context.accessor("Audit"))
                .build();
    }

    private TypeSpec store(EntityModel entity, CodeBlock json) {
        ClassName own = storeOf(context, entity);
        ClassName port = entity.sibling("", "StoreTx");
        TypeSpec.Builder type = TypeSpec.classBuilder(own)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Tells of what is written to the store of {@link $T}.\n", entity.type())
                .superclass(ParameterizedTypeName.get(Tenon.AUDITED_STORE, entity.keyType(), entity.type(), port))
                .addSuperinterface(port)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Tenon.AUDIT_TRAIL, "trail")
                        .addParameter(port, "store")
                        .addStatement("super($T.ENTITY, trail, store, $L::encode)", entity.sibling("", "Fields"), json)
                        .build())
                .addMethods(PassedOn.methods(entity));
        if (entity.hasCaller()) {
            type.addMethod(PassedOn.by(entity)
                    .addStatement("return new $T(trail(), store().by(correlation))", own)
                    .build());
        }
        return type.build();
    }
}
