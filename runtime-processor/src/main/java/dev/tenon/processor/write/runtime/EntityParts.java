package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.audit.AuditWriter;
import dev.tenon.processor.write.search.IndexedStoreWriter;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What the entities of a context add to {@code CatalogModule}: a store for each. */
final class EntityParts {

    private EntityParts() {}

    /** The parts, each of which makes a port for a database in memory. */
    static List<FieldSpec> fields(ContextModel context) {
        return context.entities().stream()
                .map(entity -> FieldSpec.builder(
                                ParameterizedTypeName.get(
                                        ClassName.get(Function.class), Tenon.MEMORY_DATABASE, typeOf(entity)),
                                store(entity),
                                Modifier.PRIVATE)
                        .initializer("$T::in", entity.sibling("InMemory", "Store"))
                        .build())
                .toList();
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        return context.entities().stream().map(entity -> setter(entity, parts)).toList();
    }

    private static MethodSpec setter(EntityModel entity, ClassName parts) {
        return MethodSpec.methodBuilder(store(entity))
                .addModifiers(Layout.visibility(entity.record().isPublic()))
                .addJavadoc("The store of {@link $T}; in memory unless set.\n", entity.type())
                .returns(parts)
                .addParameter(typeOf(entity), store(entity))
                .addStatement("this.$L = memory -> $L", store(entity), store(entity))
                .addStatement("return this")
                .build();
    }

    /** The methods of an environment that yield the stores. */
    static List<MethodSpec> accessors(ContextModel context, String suffix, boolean transacts) {
        return context.entities().stream()
                .map(entity -> MethodSpec.methodBuilder(context.accessor(entity))
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(entity.sibling("", suffix))
                        .addStatement("return $L", opened(context, entity, transacts))
                        .build())
                .toList();
    }

    private static CodeBlock opened(ContextModel context, EntityModel entity, boolean transacts) {
        if (transacts) {
            return CodeBlock.of("stores.$L.reads()", port(entity));
        }
        CodeBlock stored = CodeBlock.of("stores.$L.in(transaction)", port(entity));
        CodeBlock store = entity.isIndexedByItself()
                ? CodeBlock.of(
                        "new $T($L, $L)",
                        IndexedStoreWriter.nameOf(context, entity),
                        context.searchAccessor(entity),
                        stored)
                : stored;
        return context.gate().isAudited()
                ? CodeBlock.of(
                        "new $T($L, $L)", AuditWriter.storeOf(context, entity), context.accessor("AuditTrail"), store)
                : store;
    }

    /** What the part is called. */
    static String store(EntityModel entity) {
        return Names.decapitalize(entity.name() + "Store");
    }

    /** What the port is called that was made of it. */
    static String port(EntityModel entity) {
        return Names.decapitalize(entity.name() + "Port");
    }

    /** The type of that port. */
    static TypeName typeOf(EntityModel entity) {
        return ParameterizedTypeName.get(
                Tenon.TRANSACTIONAL_PORT, entity.sibling("", "Store"), entity.sibling("", "StoreTx"));
    }
}
