package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient //! TEN-HC14 at @HttpClient
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
