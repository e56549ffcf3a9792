package dev.tenon.processor.write.dispatch;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogDispatch}. Each overload has only the steps that its request declares, written out. */
public final class DispatchWriter {

    private final ContextModel context;

    private DispatchWriter(ContextModel context) {
        this.context = context;
    }

    /** The dispatch of a context. */
    public static Source write(ContextModel context) {
        return new DispatchWriter(context).write();
    }

    private Source write() {
        ClassName name = context.sibling("", "Dispatch");
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc(
                        "Runs the commands and queries of {@link $T}. The type of the request picks the handler.\n",
                        context.type());
        List<String> origins = new ArrayList<>(List.of(context.place().type()));
        IdempotencyConstants constants = new IdempotencyConstants(context, name);
        List<MethodSpec> methods = new ArrayList<>();
        for (HandlerModel handler : handlers()) {
            DispatchSteps steps = new DispatchSteps(context, handler);
            steps.idempotency().ifPresent(declared -> constants.add(handler, declared));
            methods.add(dispatch(handler, steps, false));
            if (steps.hasKeyBeside()) {
                methods.add(dispatch(handler, steps, true));
            }
            methods.add(shorthand(handler, steps));
            origins.add(handler.place().type());
        }
        type.addFields(constants.fields()).addMethod(Layout.noInstances()).addMethods(methods);
        if (context.gate().remembers()) {
            type.addMethod(remembered());
        }
        return Source.of(name, type, origins);
    }

    /** The sound ones, one a request, by the request's name. */
    private List<HandlerModel> handlers() {
        List<HandlerModel> chosen = new ArrayList<>();
        context.requests()
                .forEach(request -> context.handlers().stream()
                        .filter(handler -> handler.isSound() && isReachable(handler))
                        .filter(handler -> handler.request()
                                .orElseThrow()
                                .record()
                                .type()
                                .equals(request.record().type()))
                        .findFirst()
                        .ifPresent(chosen::add));
        return chosen;
    }

    private boolean isReachable(HandlerModel handler) {
        return context.canReach(handler.request().orElseThrow().record());
    }

    private MethodSpec dispatch(HandlerModel handler, DispatchSteps steps, boolean withKey) {
        RequestModel request = handler.request().orElseThrow();
        MethodSpec.Builder method = signature("dispatch", handler, steps)
                .addJavadoc(
                        "Runs {@link $T} by {@link $T#$L}$L.\n",
                        request.record().type(),
                        handler.holder(),
                        handler.method(),
                        steps.described(withKey))
                .addParameter(request.record().type(), steps.variable());
        if (withKey) {
            method.addParameter(Tenon.IDEMPOTENCY_KEY, "key");
        }
        return method.addCode(steps.body(
                        withKey,
                        context.sibling("", "Dispatch").simpleName() + "." + Names.decapitalize(request.name())))
                .build();
    }

    /** {@code addBook(title, isbn, ...)}. */
    private MethodSpec shorthand(HandlerModel handler, DispatchSteps steps) {
        RequestModel request = handler.request().orElseThrow();
        MethodSpec.Builder method = signature(Names.decapitalize(request.name()), handler, steps)
                .addJavadoc(
                        "{@link #dispatch($T)} of a new one.\n",
                        request.record().type());
        List<CodeBlock> arguments = new ArrayList<>();
        for (ComponentModel component : request.record().components()) {
            method.addParameter(component.shape().type(), component.name());
            arguments.add(CodeBlock.of("$L", component.name()));
        }
        return method.addStatement(
                        "return dispatch(new $T($L))", request.record().type(), Layout.outerArguments(arguments))
                .build();
    }

    private static MethodSpec.Builder signature(String name, HandlerModel handler, DispatchSteps steps) {
        TypeVariableName environment = TypeVariableName.get("R", steps.bounds());
        return MethodSpec.methodBuilder(name)
                .addModifiers(Layout.visibility(
                        handler.request().orElseThrow().record().isPublic()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, handler.resultType()));
    }

    /** What the module's runtime keeps for the steps. */
    private MethodSpec remembered() {
        CodeBlock.Builder state = CodeBlock.builder().add("$T.of(platform)", Tenon.REQUEST_STATE);
        Set<String> names = new HashSet<>();
        context.gate().limits().stream()
                .filter(limit -> limit.isSound() && names.add(limit.name()))
                .forEach(limit -> state.add(
                        "\n.limit($S, $L, $L, $T.$L)",
                        limit.name(),
                        limit.permits(),
                        Layout.duration(limit.per().orZero()),
                        Tenon.LIMIT_BY,
                        limit.by()));
        for (HandlerModel handler : handlers()) {
            handler.steps()
                    .caching()
                    .filter(caching -> !handler.isCommandHandler()
                            && caching.size() > 0
                            && !caching.ttl().orZero().isZero())
                    .ifPresent(caching -> state.add(
                            "\n.answers($T.class, $L, $L)",
                            handler.request().orElseThrow().record().type(),
                            Layout.duration(caching.ttl().orZero()),
                            Layout.number(caching.size())));
        }
        return MethodSpec.methodBuilder("remembered")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("What is remembered from one request to the next: nothing yet.\n")
                .returns(Tenon.REQUEST_STATE)
                .addParameter(Tenon.PLATFORM, "platform")
                .addStatement("return $L", state.build())
                .build();
    }
}
