package library.app;

import dev.tenon.access.Caller;
import dev.tenon.config.ConfigSource;
import java.net.http.HttpRequest;

/** Lets requests be somebody's, by the tokens of development. */
final class Tokens {

    static final String STAFF = bearer(Caller.user("staff", "staff"));

    private Tokens() {}

    /** The header for a patron. */
    static String patron(String id) {
        return bearer(Caller.user(id));
    }

    /** This request, of staff. */
    static HttpRequest.Builder staff(HttpRequest.Builder request) {
        return request.header("Authorization", STAFF);
    }

    private static String bearer(Caller caller) {
        return "Bearer " + Doorkeeper.of(ConfigSource.empty()).token(caller);
    }
}
