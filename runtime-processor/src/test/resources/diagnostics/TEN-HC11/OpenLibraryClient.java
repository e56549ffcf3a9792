package library;

import dev.tenon.capability.Retry;
import dev.tenon.client.Body;
import dev.tenon.client.HttpClient;
import dev.tenon.rest.Post;

@HttpClient
interface OpenLibraryClient {

    @Retry //! TEN-HC11 at @Retry
    @Post("/lists")
    void create(@Body String list);
}
