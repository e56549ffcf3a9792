package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.UsedModule;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.write.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the modules of other contexts add to {@code CatalogModule}: a part for each, and all that they give. */
final class UsedParts {

    private UsedParts() {}

    /** Whether none has to be given. */
    static boolean areSelfMade(ContextModel context) {
        return context.uses().stream().allMatch(UsedModule::isSelfMade);
    }

    static List<FieldSpec> fields(ContextModel context) {
        return context.uses().stream()
                .map(used -> FieldSpec.builder(
                                ParameterizedTypeName.get(Tenon.OPTION, used.type()), used.part(), Modifier.PRIVATE)
                        .initializer("$T.none()", Tenon.OPTION)
                        .build())
                .toList();
    }

    static List<MethodSpec> setters(ContextModel context, ClassName parts) {
        return context.uses().stream()
                .map(used -> MethodSpec.methodBuilder(used.part())
                        .addModifiers(Layout.visibility(true))
                        .addJavadoc(
                                used.isSelfMade()
                                        ? "The module of another context; one of its own, on the same platform, unless"
                                                + " set.\n"
                                        : "The module of another context; it has no default.\n")
                        .returns(parts)
                        .addParameter(used.type(), used.part())
                        .addStatement("this.$L = $T.some($L)", used.part(), Tenon.OPTION, used.part())
                        .addStatement("return this")
                        .build())
                .toList();
    }

    /** The statements that find the modules, or make them. */
    static List<CodeBlock> require(ContextModel context) {
        return context.uses().stream()
                .map(used -> used.isSelfMade()
                        ? CodeBlock.of(
                                "$T $L = startup.module($S, $L, deployment -> $T.create(\nparts ->"
                                        + " parts.platform(observed).deployment(deployment)))",
                                supplier(used),
                                moduleOf(used),
                                used.part(),
                                used.part(),
                                used.type())
                        : CodeBlock.of(
                                "$T $L = startup.module($S, $S, $L)",
                                supplier(used),
                                moduleOf(used),
                                used.part(),
                                used.type().simpleName(),
                                used.part()))
                .toList();
    }

    /** What the environment outside of transactions is made with. */
    static List<CodeBlock> arguments(ContextModel context) {
        return context.uses().stream()
                .map(used -> CodeBlock.of("$L.get().runtime()", moduleOf(used)))
                .toList();
    }

    /** What it holds. */
    static List<ParameterSpec> components(ContextModel context) {
        return context.uses().stream()
                .map(used -> ParameterSpec.of(used.environment(), runtimeOf(used)))
                .toList();
    }

    /** How it answers. What two modules give, because both use a third one, comes from the first. */
    static List<MethodSpec> accessors(ContextModel context) {
        Set<String> names = new HashSet<>();
        return context.uses().stream()
                .flatMap(used -> used.accessors().stream()
                        .filter(accessor -> names.add(accessor.name()))
                        .map(accessor -> MethodSpec.methodBuilder(accessor.name())
                                .addAnnotation(Override.class)
                                .addModifiers(Modifier.PUBLIC)
                                .returns(accessor.type())
                                .addStatement("return $L.$L()", runtimeOf(used), accessor.name())
                                .build()))
                .toList();
    }

    /** The environments whose effects the context can run. */
    static Stream<ClassName> environments(ContextModel context) {
        return context.uses().stream().map(UsedModule::environment);
    }

    private static ParameterizedTypeName supplier(UsedModule used) {
        return ParameterizedTypeName.get(ClassName.get(Supplier.class), used.type());
    }

    private static String moduleOf(UsedModule used) {
        return used.part() + "Module";
    }

    private static String runtimeOf(UsedModule used) {
        return used.part() + "Runtime";
    }
}
