package shelf;

import dev.tenon.Generated;
import dev.tenon.client.ClientCalls;
import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;
import weather.Weather;

/** The methods of {@link Weather} as effects. */
@Generated
public final class WeatherEffects {
    private WeatherEffects() {}

    /** {@link Weather#rains}. */
    public static <R extends HasWeather & HasPlatform> Eff<R, Boolean> rains(String place) {
        return ClientCalls.effect("Weather.rains", environment -> environment.shelfWeather().rains(place), place);
    }
}
