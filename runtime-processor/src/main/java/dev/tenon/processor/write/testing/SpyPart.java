package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.write.Layout;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a test runtime has in place of an interface of the world outside: a spy that answers as the test says. */
final class SpyPart {

    /** What a test runtime, and every object, has by these names. */
    private static final Set<String> TAKEN = Set.of(
            "caller",
            "clock",
            "clone",
            "create",
            "committing",
            "deliverAll",
            "drain",
            "events",
            "exchange",
            "finalize",
            "getClass",
            "hashCode",
            "inMemory",
            "notify",
            "notifyAll",
            "on",
            "outside",
            "platform",
            "postgres",
            "prepare",
            "reset",
            "runDueJobs",
            "settle",
            "stores",
            "tables",
            "toString",
            "transport",
            "wait");

    private final CapabilityModel capability;
    private final ClassName runtime;
    private final ClassName spy;

    SpyPart(TestRuntimeModel model, CapabilityModel capability, ClassName runtime) {
        this.capability = capability;
        this.runtime = runtime;
        this.spy = OutsideSpyWriter.nameOf(model, capability);
    }

    /** What the spy is called among the methods of the test runtime. */
    static String accessorOf(CapabilityModel capability) {
        return TAKEN.contains(capability.part()) ? capability.part() + "Spy" : capability.part();
    }

    FieldSpec field() {
        return FieldSpec.builder(spy, capability.part(), Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    /** The statement that makes it. */
    CodeBlock made() {
        return CodeBlock.of("this.$L = new $T(platform)", capability.part(), spy);
    }

    List<MethodSpec> methods() {
        return List.of(
                MethodSpec.methodBuilder(accessorOf(capability))
                        .addModifiers(Layout.visibility(capability.isPublic()))
                        .addJavadoc("What stands for the {@link $T}.\n", capability.type())
                        .returns(spy)
                        .addStatement("return $L", capability.part())
                        .build(),
                MethodSpec.methodBuilder(capability.part())
                        .addModifiers(Layout.visibility(capability.isPublic()))
                        .addJavadoc("Lets {@code other} answer what the {@link $T} is asked.\n", capability.type())
                        .returns(runtime)
                        .addParameter(capability.type(), "other")
                        .addStatement("$L.answerBy(other)", capability.part())
                        .addStatement("return this")
                        .build(),
                MethodSpec.methodBuilder(capability.accessor())
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(capability.type())
                        .addStatement("return $L.spied()", capability.part())
                        .build());
    }
}
