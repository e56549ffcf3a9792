package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.model.UsedModule;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** What the modules of other contexts are in a test runtime: real ones, on its platform. */
final class UsedModules {

    private UsedModules() {}

    /** Those that cannot be made of nothing: the test says what of. */
    static List<UsedModule> given(TestRuntimeModel runtime) {
        return runtime.uses().stream().filter(used -> !used.isSelfMade()).toList();
    }

    static CodeBlock javadoc(TestRuntimeModel runtime) {
        CodeBlock.Builder text = CodeBlock.builder();
        List<UsedModule> given = given(runtime);
        if (!given.isEmpty()) {
            text.add("\n");
        }
        given.forEach(used -> text.add("@param $L what its module is made of\n", used.part()));
        return text.build();
    }

    static List<ParameterSpec> parameters(TestRuntimeModel runtime) {
        return given(runtime).stream()
                .map(used -> ParameterSpec.of(
                        ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), parts(used)), used.part()))
                .toList();
    }

    static CodeBlock part(UsedModule used) {
        return CodeBlock.of(
                ".$L($T.create(other -> $L.apply(other.platform(platform))))", used.part(), used.type(), used.part());
    }

    static List<MethodSpec> accessors(TestRuntimeModel runtime) {
        Set<String> names = new HashSet<>();
        return runtime.uses().stream()
                .flatMap(used -> used.accessors().stream())
                .filter(accessor -> names.add(accessor.name()))
                .map(accessor -> MethodSpec.methodBuilder(accessor.name())
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(accessor.type())
                        .addStatement("return module.runtime().$L()", accessor.name())
                        .build())
                .toList();
    }

    private static ClassName parts(UsedModule used) {
        return used.type().nestedClass("Parts");
    }
}
