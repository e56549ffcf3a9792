package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.search.SearchFieldsWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the searches of a context add to {@code CatalogModule}: where indexes are, and what keeps them up to date. */
final class SearchParts {

    private static final ClassName LUCENE = ClassName.get("dev.tenon.search.lucene", "LuceneSearch");
    private static final ClassName LAZY = ClassName.get("io.vavr", "Lazy");

    private SearchParts() {}

    static List<FieldSpec> fields(ContextModel context) {
        return context.searched().isEmpty()
                ? List.of()
                : List.of(FieldSpec.builder(Tenon.SEARCH_BACKEND, "search", Modifier.PRIVATE)
                        .initializer("$T.inMemory()", LUCENE)
                        .build());
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        return context.searched().isEmpty()
                ? List.of()
                : List.of(MethodSpec.methodBuilder("search")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Where the indexes of searches are; in memory unless set.\n")
                        .returns(parts)
                        .addParameter(Tenon.SEARCH_BACKEND, "search")
                        .addStatement("this.search = search")
                        .addStatement("return this")
                        .build());
    }

    /** The statements that make the searches; the log has been made. */
    static List<CodeBlock> require(ContextModel context) {
        List<CodeBlock> statements = new ArrayList<>();
        if (!context.searched().isEmpty()) {
            statements.add(CodeBlock.of(
                    "$T indexes =\nstartup.require($S, $S, $T.some(() -> search))",
                    ParameterizedTypeName.get(
                            ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(Tenon.SEARCH_BACKEND)),
                    "search",
                    Tenon.SEARCH_BACKEND.simpleName(),
                    Tenon.OPTION));
        }
        for (EntityModel entity : context.searched()) {
            statements.add(CodeBlock.of(
                    "$T $L = $T.of(() -> new $T<>(\n$S, $L, indexes.get(), log.get(), stores.$L, observed))",
                    ParameterizedTypeName.get(LAZY, searchOf(entity)),
                    name(entity),
                    LAZY,
                    Tenon.ENTITY_SEARCH,
                    context.name(),
                    SearchFieldsWriter.typeOf(entity),
                    EntityParts.port(entity)));
        }
        return statements;
    }

    /** What environments are made with; inside of a transaction there are {@code sent} messages. */
    static List<CodeBlock> arguments(ContextModel context, boolean isOutside) {
        return context.searched().stream()
                .map(entity ->
                        CodeBlock.of("$L.get().$L", name(entity), isOutside ? "reads()" : "in(transaction, sent)"))
                .toList();
    }

    /** What environments hold. */
    static List<ParameterSpec> components(ContextModel context, boolean isOutside) {
        return context.searched().stream()
                .map(entity -> ParameterSpec.of(
                        ParameterizedTypeName.get(
                                isOutside ? Tenon.SEARCH_READS : Tenon.SEARCH_TX, entity.keyType(), entity.type()),
                        context.searchAccessor(entity)))
                .toList();
    }

    /** What makes the workers. */
    static List<CodeBlock> workers(ContextModel context) {
        List<CodeBlock> all = context.searched().stream()
                .map(entity -> CodeBlock.of("$L.get().worker()", name(entity)))
                .toList();
        return all.isEmpty() ? List.of() : List.of(CodeBlock.of("$T.of($L)", Tenon.VECTOR, CodeBlock.join(all, ", ")));
    }

    /** The queues of intents. */
    static Stream<CodeBlock> queues(ContextModel context) {
        return context.searched().stream().map(entity -> CodeBlock.of("$L.get().queue()", name(entity)));
    }

    /** How the module has them. */
    static void addTo(TypeSpec.Builder module, ContextModel context) {
        for (EntityModel entity : context.searched()) {
            module.addField(searchOf(entity), name(entity), Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(MethodSpec.methodBuilder(name(entity))
                            .addModifiers(Layout.visibility(entity.record().isPublic()))
                            .addJavadoc(
                                    "The search of {@link $T}, for operations: to build its index anew, and to compare"
                                            + " it with the store.\n",
                                    entity.type())
                            .returns(searchOf(entity))
                            .addStatement("return $L", name(entity))
                            .build());
        }
    }

    /** What the constructor takes. */
    static void addTo(MethodSpec.Builder constructor, ContextModel context) {
        for (EntityModel entity : context.searched()) {
            constructor
                    .addParameter(searchOf(entity), name(entity))
                    .addStatement("this.$L = $L", name(entity), name(entity));
        }
    }

    /** What it is given, behind other arguments. */
    static CodeBlock constructed(ContextModel context) {
        CodeBlock.Builder code = CodeBlock.builder();
        context.searched().forEach(entity -> code.add(", $L.get()", name(entity)));
        return code.build();
    }

    private static TypeName searchOf(EntityModel entity) {
        return ParameterizedTypeName.get(Tenon.ENTITY_SEARCH, entity.keyType(), entity.type());
    }

    private static String name(EntityModel entity) {
        return Names.decapitalize(entity.name() + "Search");
    }
}
