package weather;

import dev.tenon.Generated;
import dev.tenon.config.ConfigException;
import dev.tenon.config.ConfigReader;
import dev.tenon.config.ConfigSource;
import dev.tenon.config.ConfigType;
import dev.tenon.config.TextForm;

/** Reads {@link WeatherConfig} from a configuration, below {@code weather}. */
@Generated
public final class WeatherConfigBinding {
    /** Its keys and how they are read. */
    public static final ConfigType<WeatherConfig> TYPE = new ConfigType<>(
            "WeatherConfig", "weather", WeatherConfigBinding::weatherConfig, (current, loaded) -> current);

    private WeatherConfigBinding() {}

    /**
     * What {@code source} has.
     *
     * @throws ConfigException with everything that is wrong
     */
    public static WeatherConfig read(ConfigSource source) {
        return TYPE.read(source);
    }

    private static WeatherConfig weatherConfig(ConfigReader in) {
        return in.record(
                () -> new WeatherConfig(
                        in.value("base-url", TextForm.URI)));
    }
}
