package shelf;

import dev.tenon.Generated;
import dev.tenon.client.http.Authentication;
import dev.tenon.client.http.HttpCalls;
import dev.tenon.client.http.HttpSettings;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** {@link Prices} by HTTP. Fails with a {@code FailureException}, as effects do. Safe for use by several threads. */
@Generated
final class PricesHttpClient implements Prices {
    private static final Json<BigDecimal> PRICE_ANSWER = Json.of(FieldType.DECIMAL);

    private final HttpCalls calls;

    private PricesHttpClient(HttpCalls calls) {
        this.calls = calls;
    }

    /** A client of the server that {@code settings} name. */
    static PricesHttpClient of(HttpSettings settings) {
        return new PricesHttpClient(HttpCalls.of("Prices", settings, Authentication.apiKey("X-Api-Key", settings)));
    }

    /**
     * A client of the server that {@code config} names, which is asked at each call.
     *
     * @throws IllegalArgumentException when no client can be made of what it says now
     */
    static PricesHttpClient from(Supplier<? extends ShelfConfig.Prices> config) {
        return new PricesHttpClient(
                HttpCalls.from(
                        "Prices",
                        () -> settings(config.get()),
                        settings -> Authentication.apiKey("X-Api-Key", settings)));
    }

    private static HttpSettings settings(ShelfConfig.Prices config) {
        return HttpSettings.of(config.baseUrl())
                .withApiKey(config.apiKey()::reveal);
    }

    @Override
    public BigDecimal price(String isbn) {
        return calls.call("price", "GET", "/price/{isbn}")
                .path("isbn", FieldType.TEXT::encode, isbn)
                .json(PRICE_ANSWER);
    }
}
