package dev.tenon.processor.write.search;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Source;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code HasCatalogSearch} and {@code HasCatalogSearchTx}. */
public final class SearchCapabilityWriter {

    private SearchCapabilityWriter() {}

    /** The capabilities to search, and to have something indexed; none for a context without searches. */
    public static List<Source> write(ContextModel context) {
        return context.searched().isEmpty()
                ? List.of()
                : List.of(
                        capability(context, "Search", Tenon.SEARCH_READS, false),
                        capability(context, "SearchTx", Tenon.SEARCH_TX, true));
    }

    private static Source capability(ContextModel context, String suffix, ClassName port, boolean writes) {
        ClassName name = context.sibling("Has", suffix);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        writes
                                ? "The capability to have entities of {@link $T} indexed: only a transaction has it.\n"
                                : "The capability to search the entities of {@link $T}.\n",
                        context.type());
        if (writes) {
            type.addSuperinterface(context.sibling("Has", "Search"));
        }
        for (EntityModel entity : context.searched()) {
            MethodSpec.Builder accessor = MethodSpec.methodBuilder(context.searchAccessor(entity))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(ParameterizedTypeName.get(port, entity.keyType(), entity.type()));
            if (writes) {
                accessor.addAnnotation(Override.class);
            } else {
                accessor.addJavadoc("The search of {@link $T}.\n", entity.type());
            }
            type.addMethod(accessor.build());
        }
        if (context.hidesTypes()) {
            type.addAnnotation(Source.mentionsHiddenTypes());
        }
        return Source.of(name, type, context.origins());
    }
}
