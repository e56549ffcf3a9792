package library;

import dev.tenon.client.BasicAuth;
import dev.tenon.client.BearerAuth;
import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient
@BearerAuth
@BasicAuth //! TEN-HC12 at @BasicAuth
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
