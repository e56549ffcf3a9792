package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.DomainFailureModel;
import dev.tenon.processor.model.FailsModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.OpenApiModel;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.StepsModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.dispatch.DispatchSteps;
import dev.tenon.processor.write.integration.AsyncApiWriter;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code CatalogRestApi}: a method for each route. */
public final class RestApiWriter {

    private static final ClassName DOCUMENT = Tenon.web("ApiDocument");
    private static final ClassName ANSWER = Tenon.web("Answer");
    private static final ClassName INPUT = Tenon.web("Input");
    private static final ClassName REQUEST = Tenon.web("Request");
    private static final ClassName RESPONSE = Tenon.web("Response");
    private static final ClassName ROUTE = Tenon.web("Route");
    private static final ClassName ROUTES = Tenon.web("Routes");

    private final ContextModel context;
    private final ClassName name;
    private final ClassName runtime;
    private final List<HandlerModel> handlers;

    private RestApiWriter(ContextModel context) {
        this.context = context;
        this.name = context.sibling("", "RestApi");
        this.runtime = context.sibling("", "Runtime");
        this.handlers = OpenApiModel.served(context);
    }

    /** The routes of a context with {@code @RestApi}, and their JSON. */
    public static List<Source> write(ContextModel context) {
        return List.of(new RestApiWriter(context).write(), new JsonWriter(context).write());
    }

    private Source write() {
        String title = context.rest().orElseThrow().title();
        TypeSpec.Builder type = Layout.holder(name.simpleName(), true)
                .addJavadoc("$L: the HTTP routes of {@link $T}.\n", Layout.javadoc(title), context.type())
                .addField(ParameterizedTypeName.get(ANSWER, runtime), "answer", Modifier.PRIVATE, Modifier.FINAL)
                .addFields(validators().stream()
                        .map(validator -> FieldSpec.builder(
                                        validator, variable(validator), Modifier.PRIVATE, Modifier.FINAL)
                                .build())
                        .toList())
                .addMethod(constructor())
                .addMethod(routes())
                .addMethod(
                        document("openApi", "The routes, as OpenAPI 3.1 describes them.", OpenApiWriter.path(context)));
        if (!context.messages().integration().isEmpty()) {
            type.addMethod(document(
                    "asyncApi",
                    "What the context tells others and hears of them, as AsyncAPI 3.",
                    AsyncApiWriter.path(context)));
        }
        handlers.forEach(handler -> type.addMethod(route(handler)));
        type.addMethod(statusOf());
        return Source.of(name, type, context.origins());
    }

    /** What checks signatures, each once. */
    private List<ClassName> validators() {
        return handlers.stream()
                .flatMap(handler -> handler.steps().signature().stream())
                .filter(signature -> signature.flaw().isEmpty())
                .map(StepsModel.Signature::validator)
                .distinct()
                .sorted()
                .toList();
    }

    private static String variable(ClassName validator) {
        return Names.variable(validator.simpleName(), "answer", "runtime", "api", "request", "input");
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(runtime, "runtime")
                .addStatement(
                        "this.answer = $T.in(runtime, $T::statusOf)$L",
                        ANSWER,
                        name,
                        failing(context.rest().orElseThrow().fails()));
        for (ClassName validator : validators()) {
            constructor
                    .addParameter(validator, variable(validator))
                    .addStatement("this.$L = $L", variable(validator), variable(validator));
        }
        return constructor.build();
    }

    /** {@code .failing(CopiesOnLoan.class)}, where it is said. */
    private static CodeBlock failing(Optional<FailsModel> fails) {
        return fails.map(said -> CodeBlock.of(
                        ".failing($L)",
                        said.failures().stream()
                                .map(failure -> CodeBlock.of("$T.class", failure))
                                .collect(CodeBlock.joining(", "))))
                .orElse(CodeBlock.of(""));
    }

    private MethodSpec routes() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", context.rest().orElseThrow().prefix()));
        for (HandlerModel handler : handlers) {
            arguments.add(CodeBlock.of(
                    "$T.$L($S, api::$L)",
                    ROUTE,
                    handler.route().orElseThrow().method().toLowerCase(Locale.ROOT),
                    handler.route().orElseThrow().template(),
                    methodOf(handler)));
        }
        return MethodSpec.methodBuilder("routes")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Every route, answered by {@code runtime}.\n")
                .returns(ROUTES)
                .addParameter(runtime, "runtime")
                .addParameters(validators().stream()
                        .map(validator -> ParameterSpec.of(validator, variable(validator)))
                        .toList())
                .addCode(
                        handlers.isEmpty()
                                ? CodeBlock.of("")
                                : CodeBlock.of(
                                        "$T api = new $T($L);\n",
                                        name,
                                        name,
                                        Stream.concat(
                                                        Stream.of("runtime"),
                                                        validators().stream().map(RestApiWriter::variable))
                                                .collect(Collectors.joining(", "))))
                .addStatement("return $T.at($L)", ROUTES, Layout.outerArguments(arguments))
                .build();
    }

    private MethodSpec document(String method, String javadoc, String path) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L\n", javadoc)
                .returns(DOCUMENT)
                .addStatement("return $T.read($S, $T.class, $S)", DOCUMENT, context.name(), name, "/" + path)
                .build();
    }

    private MethodSpec route(HandlerModel handler) {
        RequestModel request = handler.request().orElseThrow();
        Binding binding = new Binding(context, handler);
        CodeBlock read = request.hasRules()
                ? CodeBlock.of("input.read(\n$>$>() -> $L,\n$L)$<$<", binding.construct(), rules(request))
                : CodeBlock.of("input.read(() -> $L)", binding.construct());
        DispatchSteps steps = new DispatchSteps(context, handler);
        CodeBlock.Builder answered = CodeBlock.builder()
                .addStatement(
                        "$T input = $T.of(request)$L",
                        INPUT,
                        INPUT,
                        context.rest().orElseThrow().ignoresUnknown() ? ".ignoringUnknownFields()" : "");
        if (steps.hasKeyBeside()) {
            answered.addStatement("$T key = input.idempotencyKey()", Tenon.IDEMPOTENCY_KEY);
        }
        answered.addStatement(
                "return answer.$L(\nrequest,\n$L,\n$L,\n$L)",
                binding.isOptional() ? "toOption" : "to",
                read,
                steps.hasKeyBeside()
                        ? CodeBlock.of("command -> $T.dispatch(command, key)", context.sibling("", "Dispatch"))
                        : CodeBlock.of("$T::dispatch", context.sibling("", "Dispatch")),
                binding.respond());
        return MethodSpec.methodBuilder(methodOf(handler))
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc(
                        "{@code $L $L}: {@link $T}.\n",
                        handler.route().orElseThrow().method(),
                        handler.route().orElseThrow().template(),
                        request.record().type())
                .returns(RESPONSE)
                .addParameter(REQUEST, "request")
                .addCode(told(handler))
                .addCode(guarded(handler, steps, answered.build()))
                .build();
    }

    /** The answer of a route that says its failures itself. */
    private CodeBlock told(HandlerModel handler) {
        Optional<FailsModel> fails = handler.route().orElseThrow().fails();
        CodeBlock.Builder told = CodeBlock.builder();
        if (fails.isPresent()) {
            told.addStatement("$T answer = this.answer$L", ParameterizedTypeName.get(ANSWER, runtime), failing(fails));
        }
        return told.build();
    }

    /** What checks the request: at the time of the runtime, when it matters. */
    private static CodeBlock rules(RequestModel request) {
        return request.record().rules().isTimed()
                ? CodeBlock.of("read -> $T.validate(read, answer.now())", ValidatorWriter.nameOf(request))
                : CodeBlock.of("$T::validate", ValidatorWriter.nameOf(request));
    }

    /** The route behind what is decided before it is read. */
    private static CodeBlock guarded(HandlerModel handler, DispatchSteps steps, CodeBlock answered) {
        Optional<CodeBlock> signed = handler.steps()
                .signature()
                .filter(signature -> signature.flaw().isEmpty())
                .map(signature -> CodeBlock.of("signed(request, $L", variable(signature.validator())));
        return signed.or(() -> steps.admission().map(decision -> CodeBlock.of("admitted(request, $L", decision)))
                .map(guard -> CodeBlock.of("return answer.$L, () -> {\n$>$L$<});\n", guard, answered))
                .orElse(answered);
    }

    /** The method that serves a handler's route. */
    static String methodOf(HandlerModel handler) {
        return Names.decapitalize(handler.request().orElseThrow().name());
    }

    private MethodSpec statusOf() {
        List<DomainFailureModel> failures = context.failures().stream()
                .filter(failure -> failure.isReachable() && failure.status().isPresent())
                .toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder("statusOf")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc("The statuses that {@code @Status} gives; 422 for a failure of another context.\n")
                .returns(int.class)
                .addParameter(Tenon.DOMAIN_FAILURE, "failure");
        if (failures.isEmpty()) {
            return method.addStatement("return 422").build();
        }
        method.addCode("return switch (failure) {\n$>");
        for (DomainFailureModel failure : failures) {
            method.addCode(
                    "case $T $L -> $L;\n",
                    failure.type(),
                    Names.variable(failure.type().simpleName(), "failure"),
                    failure.status().orElseThrow());
        }
        return method.addCode("default -> 422;\n$<};\n").build();
    }
}
