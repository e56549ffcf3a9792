package library.app;

import dev.tenon.access.Caller;
import dev.tenon.config.ConfigSource;
import dev.tenon.config.Secret;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.web.Authentication;
import dev.tenon.web.Decoder;
import dev.tenon.web.Input;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import dev.tenon.web.jwt.JwtAuthentication;
import dev.tenon.web.jwt.JwtIssuer;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Who comes in: tokens that are signed with the secret of {@link TokenConfig}. In development there is one that everybody knows,
 * and {@code /sign-in} gives a token to whoever asks.
 */
record Doorkeeper(Secret<String> secret, boolean isOpenToAll) implements Hosted {

    private static final String KNOWN_TO_ALL = "the secret of a library in development";
    private static final JwtAuthentication.Settings SETTINGS =
            JwtAuthentication.Settings.of("https://library.example", "library");
    private static final Duration TOKEN_TIME = Duration.ofHours(8);

    /** What a page asks for: itself as a patron, or as staff. */
    private record SignIn(Option<String> patronId, boolean staff) {

        Caller caller() {
            return staff ? Caller.user("staff", "staff") : Caller.user(patronId.getOrElse("nobody"));
        }
    }

    static Doorkeeper of(ConfigSource config) {
        var given = TokenConfigBinding.read(config).secret();
        var isProduction = Deployment.current().isProduction();
        if (given.isEmpty() && isProduction) {
            throw new IllegalArgumentException(
                    "In production library.tokens.secret must be set, such as by LIBRARY_TOKENS_SECRET:"
                            + " the secret, of 32 characters or more, that signs tokens");
        }
        return new Doorkeeper(given.getOrElse(Secret.of(KNOWN_TO_ALL)), !isProduction);
    }

    @Override
    public String name() {
        return "doorkeeper";
    }

    Authentication authentication() {
        return JwtAuthentication.secret(secret.reveal().getBytes(StandardCharsets.UTF_8), SETTINGS);
    }

    String token(Caller caller) {
        return JwtIssuer.of(secret.reveal().getBytes(StandardCharsets.UTF_8), SETTINGS)
                .token(caller, TOKEN_TIME);
    }

    /** {@code POST /sign-in}, in development only: who really signs people in is a service of its own. */
    Routes routes() {
        return isOpenToAll
                ? Routes.at("", Route.post("/sign-in", request -> {
                    var input = Input.of(request);
                    return input.read(() -> new SignIn(
                                    input.optionalBody("patronId", Decoder.TEXT),
                                    input.body("staff", Decoder.BOOLEAN, false)))
                            .fold(
                                    problem -> problem.toResponse(request),
                                    signIn -> Response.ok(json -> json.writeString(token(signIn.caller()))));
                }))
                : Routes.at("");
    }
}
