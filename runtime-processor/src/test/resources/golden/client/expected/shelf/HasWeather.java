package shelf;

import dev.tenon.Generated;
import weather.Weather;

/** The capability to use {@link Weather}. */
@Generated
public interface HasWeather {
    /** The implementation that the runtime was given. */
    Weather shelfWeather();
}
