package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient //! TEN-HC01 at @HttpClient
abstract class OpenLibraryClient {

    @Get("/count")
    abstract int count();
}
