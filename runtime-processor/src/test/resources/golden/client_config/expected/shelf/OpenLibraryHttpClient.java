package shelf;

import dev.tenon.Generated;
import dev.tenon.client.http.Authentication;
import dev.tenon.client.http.HttpCalls;
import dev.tenon.client.http.HttpSettings;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import io.vavr.control.Option;
import java.util.function.Supplier;

/**
 * {@link OpenLibraryClient} by HTTP. Fails with a {@code FailureException}, as effects do. Safe for use by several threads.
 */
@Generated
public final class OpenLibraryHttpClient implements OpenLibraryClient {
    private static final Json<Integer> COUNT_ANSWER = Json.of(FieldType.INT);

    private final HttpCalls calls;

    private OpenLibraryHttpClient(HttpCalls calls) {
        this.calls = calls;
    }

    /** A client of the server that {@code settings} name. */
    public static OpenLibraryHttpClient of(HttpSettings settings) {
        return new OpenLibraryHttpClient(HttpCalls.of("OpenLibraryClient", settings, Authentication.bearer(settings)));
    }

    /**
     * A client of the server that {@code config} names, which is asked at each call.
     *
     * @throws IllegalArgumentException when no client can be made of what it says now
     */
    public static OpenLibraryHttpClient from(Supplier<? extends ShelfConfig.OpenLibrary> config) {
        return new OpenLibraryHttpClient(
                HttpCalls.from("OpenLibraryClient", () -> settings(config.get()), Authentication::bearer));
    }

    private static HttpSettings settings(ShelfConfig.OpenLibrary config) {
        return HttpSettings.of(config.baseUrl())
                .withTimeout(config.timeout())
                .withToken(config.token()::reveal);
    }

    @Override
    public int count() {
        return calls.call("count", "GET", "/count").json(COUNT_ANSWER);
    }

    @Override
    public int count(String subject, Option<Integer> year) {
        return calls.call("count", "GET", "/count/{subject}")
                .path("subject", FieldType.TEXT::encode, subject)
                .queries("year", FieldType.INT::encode, year)
                .json(COUNT_ANSWER);
    }

    @Override
    public Option<String> title(String isbn) {
        return calls.call("title", "GET", "/isbn/{isbn}/title")
                .path("isbn", FieldType.TEXT::encode, isbn)
                .textOption();
    }
}
