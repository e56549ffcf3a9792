package library;

import dev.tenon.client.Body;
import dev.tenon.client.HttpClient;
import dev.tenon.client.Query;
import dev.tenon.rest.Delete;

@HttpClient
interface OpenLibraryClient {

    @Delete("/lists") //! TEN-HC08 at @Delete
    void remove(@Body String reason);
}
