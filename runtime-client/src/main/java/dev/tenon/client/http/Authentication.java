package dev.tenon.client.http;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/** How a client says who calls: a header, whose value is asked for at each request. For generated code. */
public final class Authentication {

    private static final String AUTHORIZATION = "Authorization";

    private final Option<String> header;
    private final Supplier<String> value;

    private Authentication(Option<String> header, Supplier<String> value) {
        this.header = header;
        this.value = value;
    }

    /** Nobody says. */
    public static Authentication none() {
        return new Authentication(Option.none(), () -> "");
    }

    /** {@code Authorization: Bearer}, by the token of the settings. */
    public static Authentication bearer(HttpSettings settings) {
        Supplier<String> token = needed(settings.token(), "@BearerAuth", "withToken");
        return new Authentication(Option.some(AUTHORIZATION), () -> "Bearer " + token.get());
    }

    /** {@code Authorization: Basic}, by the user and password of the settings. */
    public static Authentication basic(HttpSettings settings) {
        String user = needed(settings.user(), "@BasicAuth", "withPassword");
        Supplier<String> password = needed(settings.password(), "@BasicAuth", "withPassword");
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The user of @BasicAuth cannot have a colon (RFC 7617)");
        }
        return new Authentication(
                Option.some(AUTHORIZATION),
                () -> "Basic "
                        + Base64.getEncoder()
                                .encodeToString((user + ":" + password.get()).getBytes(StandardCharsets.UTF_8)));
    }

    /** The key of the settings, in a header of this name. */
    public static Authentication apiKey(String header, HttpSettings settings) {
        return new Authentication(Option.some(header), needed(settings.apiKey(), "@ApiKeyAuth", "withApiKey"));
    }

    /** The header of a request that is about to be sent. */
    Option<Field> field() {
        return header.map(name -> Field.of(name, value.get()));
    }

    private static <T> T needed(Option<T> credential, String annotation, String setter) {
        return credential.getOrElseThrow(() -> new IllegalArgumentException(
                "The client has " + annotation + ", but its settings have nothing for it: HttpSettings." + setter));
    }
}
