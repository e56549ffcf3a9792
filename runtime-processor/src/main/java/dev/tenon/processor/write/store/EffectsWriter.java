package dev.tenon.processor.write.store;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
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
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogStore}: the stores of a context as effects, a nested class for each entity. */
public final class EffectsWriter {

    private static final TypeName EXPECTED = ParameterizedTypeName.get(Tenon.OPTION, PrimitiveTypeName.LONG.box());

    private final ContextModel context;
    private final EntityModel entity;
    private final String port;
    private final String accessor;

    private EffectsWriter(ContextModel context, EntityModel entity) {
        this.context = context;
        this.entity = entity;
        this.port = entity.sibling("", "Store").simpleName();
        this.accessor = context.accessor(entity);
    }

    /** The effects of a context's stores; {@code unsound} are the names of those that cannot have any. */
    public static Source write(ContextModel context, List<String> unsound) {
        ClassName name = context.sibling("", "Store");
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc("The stores of {@link $T} as effects.\n", context.type())
                .addMethod(Layout.noInstances());
        context.entities().forEach(entity -> type.addType(new EffectsWriter(context, entity).effects()));
        unsound.forEach(plural -> type.addType(placeholder(plural)));
        List<String> origins = new ArrayList<>();
        origins.add(context.place().type());
        context.entities().forEach(entity -> origins.add(entity.place().type()));
        return Source.of(name, type, origins);
    }

    /** What an entity with errors leaves: its effects can be imported, so that the errors are not repeated at each import. */
    private static TypeSpec placeholder(String plural) {
        return Layout.holder(plural, true)
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Nothing: the entity has errors.\n")
                .addMethod(Layout.noInstances())
                .build();
    }

    private TypeSpec effects() {
        TypeName maybe = ParameterizedTypeName.get(Tenon.OPTION, entity.type());
        TypeSpec.Builder type = Layout.holder(entity.plural(), entity.record().isPublic())
                .addModifiers(Modifier.STATIC)
                .addJavadoc("The store of {@link $T}.\n", entity.type())
                .addMethod(Layout.noInstances())
                .addMethod(reading("findById", maybe, id()))
                .addMethod(reading("require", entity.type(), id()));
        if (entity.record().version().isPresent()) {
            type.addMethod(reading("requireVersion", entity.type(), id(), parameter(EXPECTED, "expected")));
        }
        type.addMethod(reading("findAllById", many(), parameter(iterable(entity.keyType()), "ids")));
        type.addMethod(reading("exists", PrimitiveTypeName.BOOLEAN.box(), id()));
        type.addMethod(reading("count", PrimitiveTypeName.LONG.box()));
        for (Finder finder : Finder.of(entity)) {
            type.addMethod(reading(finder.method(), finder.result(), array(finder.parameters())));
            if (!finder.isUnique()) {
                type.addMethod(reading(finder.method(), finder.pageResult(), array(finder.pageParameters())));
            }
        }
        return type.addMethod(query())
                .addMethod(writing("insert", entity.type(), one()))
                .addMethod(writing("save", entity.type(), one()))
                .addMethod(writing("update", entity.type(), one()))
                .addMethod(writing("insertAll", many(), all()))
                .addMethod(writing("saveAll", many(), all()))
                .addMethod(deleting("delete", one()))
                .addMethod(deleting("deleteAll", all()))
                .addMethod(writing("deleteById", PrimitiveTypeName.BOOLEAN.box(), id()))
                .build();
    }

    private MethodSpec reading(String operation, TypeName result, ParameterSpec... parameters) {
        return effect(operation, context.sibling("Has", "Store"), "Store", result, parameters);
    }

    private MethodSpec writing(String operation, TypeName result, ParameterSpec... parameters) {
        return effect(operation, context.sibling("Has", "StoreTx"), "StoreTx", result, parameters);
    }

    private MethodSpec effect(
            String operation, ClassName capability, String of, TypeName result, ParameterSpec... parameters) {
        CodeBlock arguments = CodeBlock.join(
                List.of(parameters).stream()
                        .map(parameter -> CodeBlock.of("$L", parameter.name()))
                        .toList(),
                ", ");
        Access access = access(parameters);
        return signature(operation, capability, of, result, parameters)
                .addStatement(
                        "return $T.$L($S, $L -> $L.$L($L)$L)",
                        Tenon.EFF,
                        access.factory(),
                        port + "." + operation,
                        access.lambda(),
                        access.store(),
                        operation,
                        arguments,
                        arguments.isEmpty() ? arguments : CodeBlock.of(", $L", arguments))
                .build();
    }

    /** How an effect gets at its store: {@code environment -> environment.catalogBooks()}. */
    private record Access(String factory, String lambda, String store) {}

    private Access access(ParameterSpec... parameters) {
        String environment = free("environment", parameters);
        String store = environment + "." + accessor + "()";
        if (!entity.hasCaller()) {
            return new Access("effect", environment, store);
        }
        String by = free("by", parameters);
        return new Access("callerEffect", "(" + environment + ", " + by + ")", store + ".by(" + by + ")");
    }

    private static ParameterSpec[] array(List<ParameterSpec> parameters) {
        return parameters.toArray(new ParameterSpec[0]);
    }

    private MethodSpec.Builder signature(
            String operation, ClassName capability, String of, TypeName result, ParameterSpec... parameters) {
        TypeVariableName environment = TypeVariableName.get("R", capability);
        return MethodSpec.methodBuilder(operation)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("{@link $T#$L}.\n", entity.sibling("", of), reference(operation))
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, result))
                .addParameters(List.of(parameters));
    }

    /** The name, with underscores until no parameter has it. */
    private static String free(String name, ParameterSpec... parameters) {
        return List.of(parameters).stream()
                        .anyMatch(parameter -> parameter.name().equals(name))
                ? free(name + "_", parameters)
                : name;
    }

    /** Javadoc needs the parameters of overloaded methods. */
    private static String reference(String operation) {
        return switch (operation) {
            case "exists" -> "exists(Object)";
            case "count" -> "count()";
            default -> operation;
        };
    }

    private MethodSpec query() {
        ClassName capability = context.sibling("Has", "Store");
        ClassName writing = context.sibling("Has", "StoreTx");
        return MethodSpec.methodBuilder("query")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("All of them, to be narrowed, sorted and read page by page.\n")
                .returns(ParameterizedTypeName.get(Tenon.STORE_QUERY, capability, writing, entity.type()))
                .addStatement(
                        "return $T.$L($S, $L, $L)",
                        Tenon.STORE_QUERY,
                        entity.hasCaller() ? "by" : "of",
                        port,
                        storeIn(capability),
                        storeIn(writing))
                .build();
    }

    private CodeBlock storeIn(ClassName capability) {
        return entity.hasCaller()
                ? CodeBlock.of("(environment, by) -> environment.$L().by(by)", accessor)
                : CodeBlock.of("$T::$L", capability, accessor);
    }

    private MethodSpec deleting(String operation, ParameterSpec what) {
        Access access = access(what);
        return signature(operation, context.sibling("Has", "StoreTx"), "StoreTx", Tenon.UNIT, what)
                .addCode(
                        "return $T.$L($S, $L -> {\n$>",
                        Tenon.EFF,
                        access.factory(),
                        port + "." + operation,
                        access.lambda())
                .addStatement("$L.$L($L)", access.store(), operation, what.name())
                .addStatement("return $T.UNIT", Tenon.UNIT)
                .addCode("$<}, $L);\n", what.name())
                .build();
    }

    private ParameterSpec id() {
        return parameter(entity.keyType(), entity.keyName());
    }

    private ParameterSpec one() {
        return parameter(entity.type(), variable());
    }

    private TypeName many() {
        return ParameterizedTypeName.get(Tenon.SEQ, entity.type());
    }

    private ParameterSpec all() {
        return parameter(iterable(entity.type()), "entities");
    }

    private static TypeName iterable(TypeName item) {
        return ParameterizedTypeName.get(ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(item));
    }

    private String variable() {
        return Names.decapitalize(entity.name());
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.of(type, name);
    }
}
