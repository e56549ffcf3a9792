package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient(config = OpenLibrary.class)
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
