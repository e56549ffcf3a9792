package dev.tenon.processor.write.search;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.store.PassedOn;
import javax.lang.model.element.Modifier;

/** Writes {@code IndexedBookStore}: the store of an entity that is indexed by each write. */
public final class IndexedStoreWriter {

    private IndexedStoreWriter() {}

    /** Its name. */
    public static ClassName nameOf(ContextModel context, EntityModel entity) {
        return SearchWriter.nameOf(context).nestedClass("Indexed" + entity.name() + "Store");
    }

    static TypeSpec write(ContextModel context, EntityModel entity) {
        ClassName own = nameOf(context, entity);
        ClassName port = entity.sibling("", "StoreTx");
        TypeName search = ParameterizedTypeName.get(Tenon.SEARCH_TX, entity.keyType(), entity.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(own)
                .addModifiers(Layout.visibleStatic(entity.record().isPublic()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Has what is written to the store of {@link $T} indexed.\n", entity.type())
                .superclass(ParameterizedTypeName.get(Tenon.INDEXED_STORE, entity.keyType(), entity.type(), port))
                .addSuperinterface(port)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Layout.visibility(entity.record().isPublic()))
                        .addJavadoc("Tells {@code search} of what happens to {@code store}, in the same transaction.\n")
                        .addParameter(ParameterSpec.of(search, "search"))
                        .addParameter(port, "store")
                        .addStatement("super($T.ENTITY, search, store)", entity.sibling("", "Fields"))
                        .build())
                .addMethods(PassedOn.methods(entity));
        if (entity.hasCaller()) {
            type.addMethod(PassedOn.by(entity)
                    .addStatement("return new $T(search(), store().by(correlation))", own)
                    .build());
        }
        return type.build();
    }
}
