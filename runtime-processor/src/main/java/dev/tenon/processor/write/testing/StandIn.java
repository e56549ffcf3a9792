package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.write.Layout;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What a test runtime has in place of what no generated class can stand for, such as a class: what the test gave it, or a failure that says
 * what to give.
 */
final class StandIn {

    private final TestRuntimeModel runtime;
    private final CapabilityModel capability;
    private final ClassName name;

    StandIn(TestRuntimeModel runtime, CapabilityModel capability, ClassName name) {
        this.runtime = runtime;
        this.capability = capability;
        this.name = name;
    }

    FieldSpec field() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Tenon.OPTION, capability.type()), capability.part(), Modifier.PRIVATE)
                .initializer("$T.none()", Tenon.OPTION)
                .build();
    }

    List<MethodSpec> methods() {
        return List.of(setter(), accessor());
    }

    private MethodSpec setter() {
        return MethodSpec.methodBuilder(capability.part())
                .addModifiers(Layout.visibility(capability.isPublic()))
                .addJavadoc(
                        "What the context uses as {@link $T}. Until it is set, whatever uses it fails.\n",
                        capability.type())
                .returns(name)
                .addParameter(capability.type(), capability.part())
                .addStatement("this.$L = $T.some($L)", capability.part(), Tenon.OPTION, capability.part())
                .addStatement("return this")
                .build();
    }

    private MethodSpec accessor() {
        String message = capability.part() + " is not set: " + name.simpleName() + "." + capability.part()
                + "(...) takes " + Names.withArticle(capability.type().simpleName());
        return MethodSpec.methodBuilder(capability.accessor())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(capability.type())
                .addStatement(
                        "return $L.getOrElseThrow(() -> new $T($S))",
                        capability.part(),
                        IllegalStateException.class,
                        message)
                .build();
    }

    /** What guards its calls: that of the module. */
    MethodSpec policies() {
        return MethodSpec.methodBuilder(capability.policiesAccessor())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get(runtime.context().packageName(), capability.name() + "Policies"))
                .addStatement("return module.runtime().$L()", capability.policiesAccessor())
                .build();
    }
}
