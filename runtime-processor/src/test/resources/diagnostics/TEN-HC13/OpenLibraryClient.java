package library;

import dev.tenon.client.Header;
import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient
interface OpenLibraryClient {

    @Get("/count")
    int count(@Header("Host") String host); //! TEN-HC13 at count
}
