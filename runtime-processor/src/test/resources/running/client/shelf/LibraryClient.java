package shelf;

import dev.tenon.capability.Retry;
import dev.tenon.client.BearerAuth;
import dev.tenon.client.Body;
import dev.tenon.client.Header;
import dev.tenon.client.HttpClient;
import dev.tenon.client.Path;
import dev.tenon.client.Query;
import dev.tenon.rest.Get;
import dev.tenon.rest.Post;
import io.vavr.control.Option;

/** The example of the documents. */
@HttpClient
@BearerAuth
public interface LibraryClient {

    @Retry
    @Get("/isbn/{isbn}.json")
    Option<Edition> edition(@Path String isbn);

    @Post("/lists")
    ListId create(@Body NewList list, @Header("X-Request-Id") String id, @Query("dry_run") Option<Boolean> dryRun);
}
