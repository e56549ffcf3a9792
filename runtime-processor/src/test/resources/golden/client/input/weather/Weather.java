package weather;

import dev.tenon.client.HttpClient;
import dev.tenon.client.Path;
import dev.tenon.rest.Get;

/** Whether one had better stay in and read. */
@HttpClient(config = WeatherConfig.class)
public interface Weather {

    @Get("/rain/{place}")
    boolean rains(@Path String place);
}
