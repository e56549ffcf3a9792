package dev.tenon.processor.write.search;

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
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogSearch}: the searches of a context as effects, a nested class for each entity. */
public final class SearchWriter {

    private final ContextModel context;
    private final EntityModel entity;
    private final ClassName own;

    private SearchWriter(ContextModel context, EntityModel entity) {
        this.context = context;
        this.entity = entity;
        this.own = nameOf(context).nestedClass(entity.plural());
    }

    /** {@code CatalogSearch}. */
    public static ClassName nameOf(ContextModel context) {
        return context.sibling("", "Search");
    }

    /** The searches of a context that has any; none of an entity with errors. */
    public static Source write(ContextModel context) {
        ClassName name = nameOf(context);
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc(
                        "The searches of {@link $T}: what is written is indexed after the commit of its transaction.\n",
                        context.type())
                .addMethod(Layout.noInstances());
        List<EntityModel> entities = context.searched();
        entities.forEach(entity -> type.addMethod(new SearchWriter(context, entity).access()));
        entities.forEach(entity -> type.addType(new SearchWriter(context, entity).effects()));
        entities.stream()
                .filter(EntityModel::isIndexedByItself)
                .forEach(entity -> type.addType(IndexedStoreWriter.write(context, entity)));
        if (entities.stream().anyMatch(entity -> !entity.record().isPublic())) {
            type.addAnnotation(Source.mentionsHiddenTypes());
        }
        List<String> origins = new ArrayList<>(List.of(context.place().type()));
        entities.forEach(entity -> origins.add(entity.place().type()));
        return Source.of(name, type, origins);
    }

    private MethodSpec access() {
        return MethodSpec.methodBuilder(entity.searchMethod())
                .addModifiers(Layout.visibleStatic(entity.record().isPublic()))
                .addJavadoc("The search of {@link $T}.\n", entity.type())
                .returns(own)
                .addStatement("return $T.EFFECTS", own)
                .build();
    }

    private TypeSpec effects() {
        TypeSpec.Builder type = Layout.holder(entity.plural(), entity.record().isPublic())
                .addModifiers(Modifier.STATIC)
                .addJavadoc("The search of {@link $T}.\n", entity.type())
                .addField(FieldSpec.builder(own, "EFFECTS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", own)
                        .build())
                .addMethod(Layout.noInstances())
                .addMethod(searchWords())
                .addMethod(searchWordsAs())
                .addMethod(search())
                .addMethod(searchAs())
                .addMethod(suggest())
                .addMethod(index())
                .addMethod(indexAll())
                .addMethod(remove())
                .addMethod(clear())
                .addMethod(token());
        return type.build();
    }

    private MethodSpec searchWords() {
        return reading("search", result(), words())
                .addJavadoc("What somebody looks for who has written {@code words}: the first 20, the best first.\n")
                .addStatement("return search($T.user(words))", Tenon.SEARCH_QUERY)
                .build();
    }

    private MethodSpec searchWordsAs() {
        return reading("search", result(), words(), options())
                .addJavadoc("The same, as {@code options} say; they begin as {@link $T#usual}.\n", Tenon.SEARCH_OPTIONS)
                .addStatement("return search($T.user(words), options)", Tenon.SEARCH_QUERY)
                .build();
    }

    private MethodSpec search() {
        return reading("search", result(), query())
                .addJavadoc("What {@code query} finds: the first 20, the best first.\n")
                .addStatement("return search(query, options -> options)")
                .build();
    }

    private MethodSpec searchAs() {
        return reading("search", result(), query(), options())
                .addJavadoc("The same, as {@code options} say: {@link $T#search}.\n", Tenon.SEARCH_READS)
                .addCode("""
                    return $T.effect(
                            $S,
                            environment -> environment.$L().search(query, options.apply($T.usual())),
                            query);
                    """, Tenon.EFF, trail("search"), context.searchAccessor(entity), Tenon.SEARCH_OPTIONS)
                .build();
    }

    private MethodSpec suggest() {
        return reading(
                        "suggest",
                        ParameterizedTypeName.get(Tenon.SEQ, ClassName.get(String.class)),
                        ParameterSpec.of(ClassName.get(String.class), "beginning"),
                        ParameterSpec.of(PrimitiveTypeName.INT, "most"))
                .addJavadoc("What somebody may go on to write: {@link $T#suggest}.\n", Tenon.SEARCH_READS)
                .addStatement(
                        "return $T.effect($S, environment -> environment.$L().suggest(beginning, most), beginning,"
                                + " most)",
                        Tenon.EFF,
                        trail("suggest"),
                        context.searchAccessor(entity))
                .build();
    }

    private MethodSpec index() {
        String variable = Names.variable(entity.name(), "environment", "by");
        return writing("index", ParameterSpec.of(entity.type(), variable))
                .addJavadoc("Indexes it as it is in the store after the commit.\n")
                .addCode(changed("index", CodeBlock.of("$T.of($L)", Tenon.VECTOR, keyOf(variable)), variable))
                .build();
    }

    private MethodSpec indexAll() {
        return writing(
                        "indexAll",
                        ParameterSpec.of(
                                ParameterizedTypeName.get(
                                        ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(entity.type())),
                                "entities"))
                .addJavadoc("Indexes them as they are in the store after the commit.\n")
                .addCode(changed(
                        "indexAll",
                        "index",
                        CodeBlock.of(
                                "$T.<$T>ofAll(entities).map($T.ENTITY.key()::of)",
                                Tenon.VECTOR,
                                entity.type(),
                                entity.sibling("", "Fields")),
                        "entities"))
                .build();
    }

    private MethodSpec remove() {
        String key = Names.variable(entity.keyName(), "environment", "by");
        return writing("remove", ParameterSpec.of(entity.keyType(), key))
                .addJavadoc("Takes it out of the index after the commit, until it is indexed again.\n")
                .addCode(changed("remove", CodeBlock.of("$T.of($L)", Tenon.VECTOR, key), key))
                .build();
    }

    private MethodSpec clear() {
        return writing("clear")
                .addJavadoc("Takes everything out of the index after the commit, until it is indexed again.\n")
                .addStatement(
                        "return $T.callerEffect($S, (environment, by) -> environment.$L().clear(by))",
                        Tenon.EFF,
                        trail("clear"),
                        context.searchAccessor(entity))
                .build();
    }

    private MethodSpec token() {
        return writing("token")
                .addJavadoc(
                        "What a search waits for with {@link $T#after} to see what this transaction has written.\n",
                        Tenon.SEARCH_OPTIONS)
                .addStatement(
                        "return $T.effect($S, environment -> environment.$L().token())",
                        Tenon.EFF,
                        trail("token"),
                        context.searchAccessor(entity))
                .build();
    }

    private CodeBlock changed(String operation, CodeBlock keys, String argument) {
        return changed(operation, operation, keys, argument);
    }

    private CodeBlock changed(String effect, String operation, CodeBlock keys, String argument) {
        return CodeBlock.of("""
            return $T.callerEffect(
                    $S,
                    (environment, by) -> environment.$L().$L($L, by),
                    $L);
            """, Tenon.EFF, trail(effect), context.searchAccessor(entity), operation, keys, argument);
    }

    private CodeBlock keyOf(String variable) {
        return entity.hasCompositeKey()
                ? CodeBlock.of("$T.of($L)", entity.keyType(), variable)
                : CodeBlock.of("$L.$L()", variable, entity.keyName());
    }

    private String trail(String operation) {
        return entity.name() + "Search." + operation;
    }

    private MethodSpec.Builder reading(String method, TypeName result, ParameterSpec... parameters) {
        return effect(method, "Search", result, parameters);
    }

    private MethodSpec.Builder writing(String method, ParameterSpec... parameters) {
        return effect(method, "SearchTx", Tenon.SEARCH_TOKEN, parameters);
    }

    private MethodSpec.Builder effect(String method, String capability, TypeName result, ParameterSpec... parameters) {
        TypeVariableName environment = TypeVariableName.get("R", context.sibling("Has", capability));
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, result))
                .addParameters(Arrays.asList(parameters));
    }

    private TypeName result() {
        return ParameterizedTypeName.get(Tenon.SEARCH_RESULT, entity.type());
    }

    private static ParameterSpec words() {
        return ParameterSpec.of(ClassName.get(String.class), "words");
    }

    private ParameterSpec query() {
        return ParameterSpec.of(ParameterizedTypeName.get(Tenon.SEARCH_QUERY, entity.type()), "query");
    }

    private ParameterSpec options() {
        return ParameterSpec.of(
                ParameterizedTypeName.get(
                        ClassName.get(UnaryOperator.class),
                        ParameterizedTypeName.get(Tenon.SEARCH_OPTIONS, entity.type())),
                "options");
    }
}
