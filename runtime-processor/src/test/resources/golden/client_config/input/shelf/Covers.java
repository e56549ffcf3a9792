package shelf;

import dev.tenon.client.BasicAuth;
import dev.tenon.client.HttpClient;
import dev.tenon.client.Path;
import dev.tenon.rest.Get;

/** Pictures. */
@HttpClient(config = CoversConfig.class)
@BasicAuth
public interface Covers {

    @Get("/b/isbn/{isbn}.jpg")
    byte[] cover(@Path String isbn);
}
