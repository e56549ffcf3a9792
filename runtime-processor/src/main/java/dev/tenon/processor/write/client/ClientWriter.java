package dev.tenon.processor.write.client;

import dev.tenon.processor.model.ClientCallModel;
import dev.tenon.processor.model.ClientModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code OpenLibraryHttpClient}: the calls of an interface by HTTP. */
public final class ClientWriter {

    static final ClassName CALLS = runtime("HttpCalls");
    static final ClassName SETTINGS = runtime("HttpSettings");
    static final ClassName AUTHENTICATION = runtime("Authentication");

    private final ClientModel client;
    private final ClassName name;
    private final ClientJson json;

    private ClientWriter(ClientModel client) {
        this.client = client;
        this.name = client.generated();
        this.json = new ClientJson(name, client.records());
    }

    /** The implementation of a client. */
    public static Source write(ClientModel client) {
        return new ClientWriter(client).write();
    }

    private Source write() {
        List<MethodSpec> methods = client.calls().stream().map(this::method).toList();
        TypeSpec.Builder type = Layout.holder(name.simpleName(), client.isPublic())
                .addJavadoc("""
                    {@link $T} by HTTP. Fails with a {@code FailureException}, as effects do. Safe for use by several threads.
                    """, client.type())
                .addSuperinterface(client.type())
                .addFields(json.fields())
                .addField(CALLS, "calls", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(CALLS, "calls")
                        .addStatement("this.calls = calls")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Layout.visibleStatic(client.isPublic()))
                        .addJavadoc("A client of the server that {@code settings} name.\n")
                        .returns(name)
                        .addParameter(SETTINGS, "settings")
                        .addStatement(
                                "return new $T($T.of($S, settings, $L))",
                                name,
                                CALLS,
                                client.type().simpleName(),
                                authentication())
                        .build());
        client.soundConfig().ifPresent(config -> type.addMethods(new ConfiguredCode(client, config, name).methods()));
        type.addMethods(methods);
        return Source.of(name, type, List.of(client.place().type()));
    }

    private CodeBlock authentication() {
        return client.authentications().stream()
                .findFirst()
                .map(found -> switch (found.name()) {
                    case "BearerAuth" -> CodeBlock.of("$T.bearer(settings)", AUTHENTICATION);
                    case "BasicAuth" -> CodeBlock.of("$T.basic(settings)", AUTHENTICATION);
                    default -> CodeBlock.of("$T.apiKey($S, settings)", AUTHENTICATION, found.header());
                })
                .orElse(CodeBlock.of("$T.none()", AUTHENTICATION));
    }

    private MethodSpec method(ClientCallModel call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(call.answers());
        call.parameters()
                .forEach(parameter -> method.addParameter(ParameterSpec.of(parameter.type(), parameter.name())));
        return method.addStatement(
                        client.isSound(call) ? body(call) : CodeBlock.of("throw new $T()", AssertionError.class))
                .build();
    }

    private CodeBlock body(ClientCallModel call) {
        RouteModel route = call.route().orElseThrow();
        List<CodeBlock> steps = new ArrayList<>();
        call.parameters().forEach(parameter -> steps.add(ArgumentCode.of(call, parameter, json)));
        steps.add(answer(call));
        CodeBlock start = CodeBlock.of(
                "$L.call($S, $S, $S)",
                isTaken(call, "calls") ? "this.calls" : "calls",
                call.name(),
                route.method(),
                route.template());
        CodeBlock chain = CodeBlock.join(steps, steps.size() == 1 ? "" : "\n");
        String separator = steps.size() == 1 ? "" : "\n";
        if (call.isEither()) {
            String variable = free(call);
            return CodeBlock.of("return $L.either($L -> $L$L)", start, variable, variable, chain);
        }
        return CodeBlock.of(isVoid(call) ? "$L$L$L" : "return $L$L$L", start, separator, chain);
    }

    private static boolean isVoid(ClientCallModel call) {
        return call.answers().toString().equals("void");
    }

    private CodeBlock answer(ClientCallModel call) {
        boolean isOption = call.result() instanceof Shape.Optional;
        Shape value = call.result() instanceof Shape.Optional optional ? optional.item() : call.result();
        String suffix = isOption ? "Option" : "";
        return switch (value) {
            case Shape.Nothing nothing -> CodeBlock.of(".run()");
            case Shape.Scalar scalar when scalar.kind() == Shape.Kind.TEXT -> CodeBlock.of(".text$L()", suffix);
            case Shape.Scalar scalar when scalar.isBytes() -> CodeBlock.of(".bytes$L()", suffix);
            default -> CodeBlock.of(".json$L($L)", suffix, json.of(call.name() + "Answer", value));
        };
    }

    private static String free(ClientCallModel call) {
        String variable = "call";
        while (isTaken(call, variable)) {
            variable = variable + "_";
        }
        return variable;
    }

    private static boolean isTaken(ClientCallModel call, String variable) {
        return call.parameters().stream().anyMatch(parameter -> parameter.name().equals(variable));
    }

    private static ClassName runtime(String simpleName) {
        return ClassName.get("dev.tenon.client.http", simpleName);
    }
}
