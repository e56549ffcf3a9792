package dev.tenon.processor.write.client;

import dev.tenon.processor.model.ClientConfigModel;
import dev.tenon.processor.model.ClientConfigModel.Part;
import dev.tenon.processor.model.ClientModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.WildcardTypeName;
import dev.tenon.processor.write.Layout;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** How a client is made of a configuration, which is asked for at each call. */
final class ConfiguredCode {

    private final ClientModel client;
    private final ClientConfigModel config;
    private final ClassName name;

    ConfiguredCode(ClientModel client, ClientConfigModel config, ClassName name) {
        this.client = client;
        this.config = config;
        this.name = name;
    }

    List<MethodSpec> methods() {
        return List.of(from(), settings());
    }

    private MethodSpec from() {
        return MethodSpec.methodBuilder("from")
                .addModifiers(Layout.visibleStatic(client.isPublic() && config.isPublic()))
                .addJavadoc("""
                    A client of the server that {@code config} names, which is asked at each call.

                    @throws $T when no client can be made of what it says now
                    """, IllegalArgumentException.class)
                .returns(name)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(config.type())),
                        "config")
                .addStatement(
                        "return new $T($T.from($S, () -> settings(config.get()), $L))",
                        name,
                        ClientWriter.CALLS,
                        client.type().simpleName(),
                        authentication())
                .build();
    }

    private CodeBlock authentication() {
        return client.authentications().stream()
                .findFirst()
                .map(found -> switch (found.name()) {
                    case "BearerAuth" -> CodeBlock.of("$T::bearer", ClientWriter.AUTHENTICATION);
                    case "BasicAuth" -> CodeBlock.of("$T::basic", ClientWriter.AUTHENTICATION);
                    default ->
                        CodeBlock.of(
                                "settings -> $T.apiKey($S, settings)", ClientWriter.AUTHENTICATION, found.header());
                })
                .orElse(CodeBlock.of("settings -> $T.none()", ClientWriter.AUTHENTICATION));
    }

    private MethodSpec settings() {
        CodeBlock.Builder settings =
                CodeBlock.builder().add("return $T.of(config.$L())", ClientWriter.SETTINGS, Part.BASE_URL.component());
        ClientConfigModel.used(client.authentication())
                .filter(config::fits)
                .forEach(part -> settings.add(setting(part)));
        return MethodSpec.methodBuilder("settings")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ClientWriter.SETTINGS)
                .addParameter(config.type(), "config")
                .addStatement(settings.build())
                .build();
    }

    private static CodeBlock setting(Part part) {
        return switch (part) {
            case BASE_URL, USER -> CodeBlock.of("");
            case TIMEOUT -> CodeBlock.of("\n.withTimeout(config.timeout())");
            case MAX_ANSWER_BYTES -> CodeBlock.of("\n.withMaxAnswerBytes(config.maxAnswerBytes())");
            case TOKEN -> CodeBlock.of("\n.withToken(config.token()::reveal)");
            case PASSWORD -> CodeBlock.of("\n.withPassword(config.user(), config.password()::reveal)");
            case API_KEY -> CodeBlock.of("\n.withApiKey(config.apiKey()::reveal)");
        };
    }
}
