package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient
interface OpenLibraryClient {

    @Get("/isbn/{isbn}") //! TEN-HC04 at "/isbn/{isbn}"
    String edition();
}
