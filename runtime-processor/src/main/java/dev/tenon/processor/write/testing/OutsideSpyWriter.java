package dev.tenon.processor.write.testing;

import dev.tenon.processor.model.CallModel;
import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes {@code NotifierSpy}: what an interface of the world outside was asked in a test, and what it answers there. */
final class OutsideSpyWriter {

    private static final ClassName OUTSIDE_SPY = ClassName.get("dev.tenon.testing", "OutsideSpy");
    private static final ClassName SPIED_METHOD = ClassName.get("dev.tenon.testing", "SpiedMethod");

    /** What a component of a record cannot be called. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final TestRuntimeModel runtime;
    private final CapabilityModel capability;
    private final ClassName name;
    private final List<SpiedCall> methods;

    OutsideSpyWriter(TestRuntimeModel runtime, CapabilityModel capability) {
        this.runtime = runtime;
        this.capability = capability;
        this.name = nameOf(runtime, capability);
        this.methods = SpiedCall.of(capability.spied(), name, capability::distinctName);
    }

    static ClassName nameOf(TestRuntimeModel runtime, CapabilityModel capability) {
        return ClassName.get(runtime.type().packageName(), capability.name() + "Spy");
    }

    Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), runtime.isPublic() && capability.isPublic())
                .addJavadoc(
                        "Stands for {@link $T} in tests: what it was asked, and what it answers.\n", capability.type())
                .superclass(OUTSIDE_SPY);
        methods.forEach(method -> type.addField(field(method)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(Tenon.TEST_PLATFORM, "platform")
                .addStatement("super(platform)")
                .build());
        methods.forEach(method -> type.addMethod(calls(method)).addMethod(on(method)));
        type.addMethod(answerBy())
                .addMethod(MethodSpec.methodBuilder("spied")
                        .addJavadoc("What the context has of it.\n")
                        .returns(capability.type())
                        .addStatement("return new Spied()")
                        .build());
        methods.forEach(method -> {
            if (method.call().parameters().size() > 1) {
                type.addType(call(method));
            }
            type.addType(answer(method));
        });
        return Source.of(
                name,
                type.addType(spied()),
                List.of(runtime.place().type(), capability.type().canonicalName()));
    }

    private FieldSpec field(SpiedCall method) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(SPIED_METHOD, method.recorded(), method.answer()),
                        method.name(),
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .initializer("method($S, $S)", capability.nameOf(method.call()), setter(method))
                .build();
    }

    /** {@code TestLendingRuntime.notifier().onSend((email, text) -> ...)}. */
    private String setter(SpiedCall method) {
        String names = method.arguments();
        return runtime.type().simpleName() + "Runtime." + SpyPart.accessorOf(capability) + "()." + method.setter() + "("
                + (method.call().parameters().size() == 1 ? names : "(" + names + ")") + " -> ...)";
    }

    private MethodSpec calls(SpiedCall method) {
        boolean isCounted = method.isCounted();
        return MethodSpec.methodBuilder(method.calls())
                .addModifiers(visibility(method))
                .addJavadoc(
                        isCounted
                                ? "How often {@link $T#$L} was called.\n"
                                : "What {@link $T#$L} was called with, the first call first.\n",
                        capability.type(),
                        method.call().name())
                .returns(isCounted ? PrimitiveTypeName.INT : ParameterizedTypeName.get(Tenon.SEQ, method.recorded()))
                .addStatement(isCounted ? "return $L.calls().size()" : "return $L.calls()", method.name())
                .build();
    }

    private MethodSpec on(SpiedCall method) {
        String parameter = method.name().equals("answer") ? "other" : "answer";
        return MethodSpec.methodBuilder(method.setter())
                .addModifiers(visibility(method))
                .addJavadoc(
                        "Lets {@code $L} answer calls of {@link $T#$L} from now on.\n",
                        parameter,
                        capability.type(),
                        method.call().name())
                .returns(name)
                .addParameter(method.answer(), parameter)
                .addStatement("$L.answer($L)", method.name(), parameter)
                .addStatement("return this")
                .build();
    }

    private MethodSpec answerBy() {
        MethodSpec.Builder answers = MethodSpec.methodBuilder("answerBy")
                .addJavadoc("Lets {@code other} answer all calls from now on.\n")
                .addParameter(capability.type(), "other");
        methods.forEach(method -> answers.addStatement(
                "$L(other::$L)", method.setter(), method.call().name()));
        return answers.build();
    }

    private TypeSpec call(SpiedCall method) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        method.call()
                .parameters()
                .forEach(parameter -> components.addParameter(parameter.type(), component(parameter.name())));
        return TypeSpec.recordBuilder(method.recordOfArguments())
                .addModifiers(visibility(method))
                .addJavadoc(
                        "A call of {@link $T#$L}.\n",
                        capability.type(),
                        method.call().name())
                .recordConstructor(components.build())
                .build();
    }

    private TypeSpec answer(SpiedCall method) {
        MethodSpec.Builder answers = MethodSpec.methodBuilder(method.call().name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("Answers a call.\n")
                .returns(method.call().answers());
        addSignature(answers, method.call());
        return TypeSpec.interfaceBuilder(method.answer())
                .addModifiers(visibility(method))
                .addJavadoc(
                        "How a test answers {@link $T#$L}.\n",
                        capability.type(),
                        method.call().name())
                .addAnnotation(ClassName.get(FunctionalInterface.class))
                .addMethod(answers.build())
                .build();
    }

    /** What the context has: it tells the spy, and answers as that says. */
    private TypeSpec spied() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Spied")
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .addSuperinterface(capability.type());
        methods.forEach(method -> type.addMethod(spied(method)));
        return type.build();
    }

    private MethodSpec spied(SpiedCall method) {
        CallModel call = method.call();
        MethodSpec.Builder spied = MethodSpec.methodBuilder(call.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(call.answers())
                .varargs(call.isVarArgs());
        addSignature(spied, call);
        CodeBlock recorded = switch (call.parameters().size()) {
            case 0 -> CodeBlock.of("$T.UNIT", Tenon.UNIT);
            case 1 -> CodeBlock.of("$L", method.arguments());
            default -> CodeBlock.of("new $T($L)", method.recordOfArguments(), method.arguments());
        };
        return spied.addStatement(
                        "$L$L$L.called($L$L).$L($L)",
                        call.answers().equals(PrimitiveTypeName.VOID) ? "" : "return ",
                        method.isHidden() ? name.simpleName() + ".this." : "",
                        method.name(),
                        recorded,
                        call.isDefault()
                                ? CodeBlock.of(", $T.super::$L", capability.type(), call.name())
                                : CodeBlock.of(""),
                        call.name(),
                        method.arguments())
                .build();
    }

    private static void addSignature(MethodSpec.Builder method, CallModel call) {
        call.parameters()
                .forEach(parameter -> method.addParameter(ParameterSpec.of(parameter.type(), parameter.name())));
        call.thrown().forEach(method::addException);
    }

    private Modifier[] visibility(SpiedCall method) {
        return Layout.visibility(
                runtime.isPublic() && capability.isPublic() && method.call().isPublic());
    }

    private static String component(String parameter) {
        return NO_COMPONENTS.contains(parameter) ? parameter + "_" : parameter;
    }
}
