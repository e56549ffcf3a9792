package weather;

import dev.tenon.config.Config;
import java.net.URI;

/** A record of configuration that no context has. */
@Config(prefix = "weather")
public record WeatherConfig(URI baseUrl) {}
