package library;

import dev.tenon.access.Caller;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Routes;
import dev.tenon.web.WebServer;
import io.vavr.control.Either;
import java.util.UUID;

/** Calls of routes by somebody, without tokens. */
public final class Calls {

    /** Who works in the library. */
    public static final Caller STAFF = Caller.user("staff", "staff");

    private Calls() {}

    /** {@code client}, sending something that it has not sent before. */
    public static InProcessClient anew(InProcessClient client) {
        return client.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A client of {@code routes} whose requests are all {@code caller}'s. */
    public static InProcessClient by(Caller caller, Routes... routes) {
        return InProcessClient.of(
                WebServer.Options.port(0).withAuthentication(request -> Either.right(caller)), routes);
    }
}
