package shelf;

import dev.tenon.Generated;
import dev.tenon.client.http.Authentication;
import dev.tenon.client.http.HttpCalls;
import dev.tenon.client.http.HttpSettings;
import dev.tenon.store.FieldType;
import java.util.function.Supplier;

/** {@link Covers} by HTTP. Fails with a {@code FailureException}, as effects do. Safe for use by several threads. */
@Generated
public final class CoversHttpClient implements Covers {
    private final HttpCalls calls;

    private CoversHttpClient(HttpCalls calls) {
        this.calls = calls;
    }

    /** A client of the server that {@code settings} name. */
    public static CoversHttpClient of(HttpSettings settings) {
        return new CoversHttpClient(HttpCalls.of("Covers", settings, Authentication.basic(settings)));
    }

    /**
     * A client of the server that {@code config} names, which is asked at each call.
     *
     * @throws IllegalArgumentException when no client can be made of what it says now
     */
    public static CoversHttpClient from(Supplier<? extends CoversConfig> config) {
        return new CoversHttpClient(HttpCalls.from("Covers", () -> settings(config.get()), Authentication::basic));
    }

    private static HttpSettings settings(CoversConfig config) {
        return HttpSettings.of(config.baseUrl())
                .withMaxAnswerBytes(config.maxAnswerBytes())
                .withPassword(config.user(), config.password()::reveal);
    }

    @Override
    public byte[] cover(String isbn) {
        return calls.call("cover", "GET", "/b/isbn/{isbn}.jpg")
                .path("isbn", FieldType.TEXT::encode, isbn)
                .bytes();
    }
}
