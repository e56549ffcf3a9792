package weather;

import dev.tenon.Generated;
import dev.tenon.client.http.Authentication;
import dev.tenon.client.http.HttpCalls;
import dev.tenon.client.http.HttpSettings;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import java.util.function.Supplier;

/** {@link Weather} by HTTP. Fails with a {@code FailureException}, as effects do. Safe for use by several threads. */
@Generated
public final class WeatherHttpClient implements Weather {
    private static final Json<Boolean> RAINS_ANSWER = Json.of(FieldType.BOOLEAN);

    private final HttpCalls calls;

    private WeatherHttpClient(HttpCalls calls) {
        this.calls = calls;
    }

    /** A client of the server that {@code settings} name. */
    public static WeatherHttpClient of(HttpSettings settings) {
        return new WeatherHttpClient(HttpCalls.of("Weather", settings, Authentication.none()));
    }

    /**
     * A client of the server that {@code config} names, which is asked at each call.
     *
     * @throws IllegalArgumentException when no client can be made of what it says now
     */
    public static WeatherHttpClient from(Supplier<? extends WeatherConfig> config) {
        return new WeatherHttpClient(
                HttpCalls.from("Weather", () -> settings(config.get()), settings -> Authentication.none()));
    }

    private static HttpSettings settings(WeatherConfig config) {
        return HttpSettings.of(config.baseUrl());
    }

    @Override
    public boolean rains(String place) {
        return calls.call("rains", "GET", "/rain/{place}")
                .path("place", FieldType.TEXT::encode, place)
                .json(RAINS_ANSWER);
    }
}
