package dev.tenon.processor.write.dispatch;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.SignatureModel.Environment;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogDispatch}. Each overload has only the steps that its request declares, written out. */
public final class DispatchWriter {

    private static final ClassName VALID = ClassName.get("dev.tenon.validation", "Valid");

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
                        context.type())
                .addMethod(Layout.noInstances());
        List<String> origins = new ArrayList<>(List.of(context.place().type()));
        for (HandlerModel handler : handlers()) {
            RequestModel request = handler.request().orElseThrow();
            type.addMethod(dispatch(handler, request));
            type.addMethod(shorthand(handler, request));
            origins.add(handler.place().type());
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

    private MethodSpec dispatch(HandlerModel handler, RequestModel request) {
        String variable = request.isCommand() ? "command" : "query";
        return signature("dispatch", handler, request)
                .addJavadoc(
                        "Runs {@link $T} by {@link $T#$L}$L.\n",
                        request.record().type(),
                        handler.holder(),
                        handler.method(),
                        steps(handler, request))
                .addParameter(request.record().type(), variable)
                .addCode(body(handler, request, variable))
                .build();
    }

    private static String steps(HandlerModel handler, RequestModel request) {
        StringBuilder steps = new StringBuilder();
        if (request.hasRules()) {
            steps.append(", after checking its rules");
        }
        if (handler.environment() == Environment.TX) {
            steps.append(handler.isSerializable() ? ", in one serializable transaction" : ", in one transaction");
        }
        return steps.toString();
    }

    private CodeBlock body(HandlerModel handler, RequestModel request, String variable) {
        String span = context.sibling("", "Dispatch").simpleName() + "." + Names.decapitalize(request.name());
        if (!request.hasRules()) {
            return CodeBlock.of("return $T.suspend(() -> $L).span($S);\n", Tenon.EFF, handled(handler, variable), span);
        }
        return CodeBlock.of(
                "return $T.require($L, $T::validate)\n$>$>.flatMap($L)\n.span($S);\n$<$<",
                VALID,
                variable,
                ValidatorWriter.nameOf(request),
                handler.environment() == Environment.TX
                        ? CodeBlock.of("valid -> $L", handled(handler, "valid"))
                        : CodeBlock.of("$T::$L", handler.holder(), handler.method()),
                span);
    }

    private CodeBlock handled(HandlerModel handler, String variable) {
        CodeBlock call = CodeBlock.of("$T.$L($L)", handler.holder(), handler.method(), variable);
        if (handler.environment() != Environment.TX) {
            return call;
        }
        ClassName tx = context.sibling("", "Tx");
        return handler.isSerializable()
                ? CodeBlock.of("$T.transact($T.SERIALIZABLE, $L)", tx, Tenon.ISOLATION, call)
                : CodeBlock.of("$T.transact($L)", tx, call);
    }

    /** {@code addBook(title, isbn, ...)}. */
    private MethodSpec shorthand(HandlerModel handler, RequestModel request) {
        MethodSpec.Builder method = signature(Names.decapitalize(request.name()), handler, request)
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

    private MethodSpec.Builder signature(String name, HandlerModel handler, RequestModel request) {
        TypeVariableName environment = TypeVariableName.get("R", environment(handler));
        return MethodSpec.methodBuilder(name)
                .addModifiers(Layout.visibility(request.record().isPublic()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, handler.resultType()));
    }

    /** What the caller must have: a query's reads, or the right to open a transaction. */
    private ClassName environment(HandlerModel handler) {
        return switch (handler.environment()) {
            case TX -> context.sibling("Has", "Transactions");
            case RUNTIME -> context.sibling("", "Runtime");
            case READS, OTHER -> context.sibling("", "Reads");
        };
    }
}
