package dev.tenon.processor.write.capability;

import dev.tenon.processor.model.CallModel;
import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.RecoverModel;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code NotifierEffects}: the methods of an interface as effects. */
public final class CallsWriter {

    private final ContextModel context;
    private final CapabilityModel module;
    private final ClassName name;

    private CallsWriter(ContextModel context, CapabilityModel module) {
        this.context = context;
        this.module = module;
        this.name = ClassName.get(context.type().packageName(), module.name() + "Effects");
    }

    /** The effects of a module. */
    public static Source write(ContextModel context, CapabilityModel module) {
        return new CallsWriter(context, module).write();
    }

    private Source write() {
        TypeSpec.Builder type = Layout.holder(name.simpleName(), module.isPublic())
                .addJavadoc("The methods of {@link $T} as effects.\n", module.type())
                .addMethod(Layout.noInstances());
        module.called().forEach(call -> type.addMethods(effects(call)));
        return Source.of(
                name, type, List.of(context.place().type(), module.type().canonicalName()));
    }

    private List<MethodSpec> effects(CallModel call) {
        Optional<RecoverModel> recover = call.recover().filter(found -> found.hasAnswer(module, call));
        if (recover.isEmpty()) {
            return List.of(method(call, call.name(), "{@link $T#$L}.\n")
                    .addCode(guarded(call))
                    .build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(call, call.name(), "{@link $T#$L}, recovered.\n")
                .addStatement("return $L", recovered(call, recover.get()))
                .build());
        if (!isTaken(call.name() + CallModel.UNRECOVERED, call)) {
            methods.add(method(call, call.name() + CallModel.UNRECOVERED, "{@link $T#$L} with its failures.\n")
                    .addCode(guarded(call))
                    .build());
        }
        return methods;
    }

    /** Another method of that name, which is an error, stands in so that the error is not followed by others. */
    private boolean isTaken(String effect, CallModel call) {
        return module.called().stream()
                .anyMatch(other ->
                        other.name().equals(effect) && other.parameterTypes().equals(call.parameterTypes()));
    }

    private MethodSpec.Builder method(CallModel call, String methodName, String about) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(methodName)
                .addModifiers(visibility(call))
                .addModifiers(Modifier.STATIC)
                .addJavadoc(about, module.type(), call.name())
                .addTypeVariable(environment(call))
                .returns(ParameterizedTypeName.get(
                        Tenon.EFF, environment(call), call.result().value()))
                .varargs(call.isVarArgs());
        call.parameters()
                .forEach(parameter -> method.addParameter(ParameterSpec.of(parameter.type(), parameter.name())));
        return method;
    }

    /** A fallback that is no effect of its own is for this class alone. */
    private Modifier[] visibility(CallModel call) {
        return module.isIncluded(call) ? Layout.visibility(call.isPublic()) : new Modifier[] {Modifier.PRIVATE};
    }

    private TypeVariableName environment(CallModel call) {
        List<TypeName> bounds = new ArrayList<>();
        bounds.add(HasWriter.nameOf(context, module));
        if (waits(call)) {
            bounds.add(Tenon.HAS_FIBERS);
        } else if (asksTheTime(call) || module.isClient()) {
            bounds.add(Tenon.HAS_PLATFORM);
        }
        return TypeVariableName.get("R", bounds.toArray(TypeName[]::new));
    }

    private boolean waits(CallModel call) {
        return withFallbacks(call, new ArrayList<>()).stream().anyMatch(CallModel::waits);
    }

    private boolean asksTheTime(CallModel call) {
        return withFallbacks(call, new ArrayList<>()).stream().anyMatch(CallModel::asksTheTime);
    }

    /** The call, what it falls back to, and what that falls back to. */
    private List<CallModel> withFallbacks(CallModel call, List<CallModel> found) {
        if (!found.contains(call)) {
            found.add(call);
            module.calls().stream().filter(call::fallsBackTo).forEach(fallback -> withFallbacks(fallback, found));
        }
        return found;
    }

    private CodeBlock recovered(CallModel call, RecoverModel recover) {
        CodeBlock answer = recover.constant()
                .map(constant -> constant.isInside()
                        ? CodeBlock.of(
                                "$T.pure($T.some($T.$L))", Tenon.EFF, Tenon.OPTION, constant.holder(), constant.name())
                        : CodeBlock.of("$T.pure($T.$L)", Tenon.EFF, constant.holder(), constant.name()))
                .orElseGet(() -> CodeBlock.of("$T.<R>$L($L)", name, recover.fallback(), arguments(call)));
        CodeBlock unrecovered =
                CodeBlock.of("$T.<R>$L($L)", name, call.name() + CallModel.UNRECOVERED, arguments(call));
        String failure = free("failure", call);
        return recover.on().equals(Tenon.FAILURE)
                ? CodeBlock.of("$L.recoverWith($L -> $L)", unrecovered, failure, answer)
                : CodeBlock.of("$L.catchSome($T.class, $L -> $L)", unrecovered, recover.on(), failure, answer);
    }

    private CodeBlock guarded(CallModel call) {
        if (!call.isGuarded()) {
            return CodeBlock.builder().addStatement("return $L", plain(call)).build();
        }
        String variable = free("call", call);
        String environment = free("environment", call);
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = $L",
                        ParameterizedTypeName.get(
                                Tenon.EFF,
                                TypeVariableName.get("R"),
                                call.result().value()),
                        variable,
                        plain(call))
                .addStatement(
                        "return $T.accessEff($L -> $L.via($L.$L().$L()))",
                        Tenon.EFF,
                        environment,
                        variable,
                        environment,
                        module.policiesAccessor(),
                        module.distinctName(call))
                .build();
    }

    private CodeBlock plain(CallModel call) {
        String trail = module.nameOf(call);
        CodeBlock lambda = lambda(call);
        CodeBlock function = call.mayThrow() || call.result().mayThrow()
                ? CodeBlock.of("$T.call($S, $L)", Tenon.OUTSIDE, trail, lambda)
                : lambda;
        CodeBlock shown = call.parameters().isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", arguments(call));
        if (module.isClient()) {
            return module.instrumented()
                    ? CodeBlock.of("$T.effect($S, $L$L)", Tenon.CLIENT_CALLS, trail, function, shown)
                    : CodeBlock.of("$T.access($S, $L)", Tenon.CLIENT_CALLS, trail, function);
        }
        return module.instrumented()
                ? CodeBlock.of("$T.effect($S, $L$L)", Tenon.EFF, trail, function, shown)
                : CodeBlock.of(
                        "$T.<R, $T>access($L).named($S)",
                        Tenon.EFF,
                        call.result().value(),
                        function,
                        trail);
    }

    /** A block is indented less than the rest of the statement it is in. */
    private CodeBlock lambda(CallModel call) {
        String environment = free("environment", call);
        CodeBlock value = value(call, environment);
        return call.result().isUnit()
                ? CodeBlock.of("$L -> {\n$<$L;\nreturn $T.UNIT;\n$<}$>$>", environment, value, Tenon.UNIT)
                : CodeBlock.of("$L -> $L", environment, value);
    }

    private CodeBlock value(CallModel call, String environment) {
        CodeBlock answer = CodeBlock.of("$L.$L().$L($L)", environment, module.accessor(), call.name(), arguments(call));
        if (call.result().awaited()) {
            answer = CodeBlock.of("$T.await($L, $L)", Tenon.OUTSIDE, environment, answer);
        }
        return switch (call.result().carrier()) {
            case NONE -> answer;
            case NULLABLE -> CodeBlock.of("$T.of($L)", Tenon.OPTION, answer);
            case OPTIONAL -> CodeBlock.of("$T.ofOptional($L)", Tenon.OPTION, answer);
            case EITHER, TRY -> CodeBlock.of("$T.value($L)", Tenon.OUTSIDE, answer);
            case EITHER_THROWN -> CodeBlock.of("$T.valueOrThrow($L)", Tenon.OUTSIDE, answer);
        };
    }

    private static CodeBlock arguments(CallModel call) {
        return CodeBlock.join(
                call.parameters().stream()
                        .map(parameter -> CodeBlock.of("$L", parameter.name()))
                        .toList(),
                ", ");
    }

    /** The name, with underscores until no parameter has it. */
    private static String free(String name, CallModel call) {
        return call.parameters().stream().map(StoreModel.Parameter::name).anyMatch(name::equals)
                ? free(name + "_", call)
                : name;
    }
}
