package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient(config = OpenLibrary.class) //! TEN-HC17 at .class saying 'timeout' of 'OpenLibrary' is of type int
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
