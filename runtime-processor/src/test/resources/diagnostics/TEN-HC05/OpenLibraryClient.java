package library;

import dev.tenon.client.HttpClient;
import dev.tenon.client.Path;
import dev.tenon.client.Query;
import dev.tenon.rest.Get;

@HttpClient
interface OpenLibraryClient {

    @Get("/isbn/{isbn}")
    String edition(@Path String isbn, @Path String language); //! TEN-HC05 at edition
}
