package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient(config = OpenLibrary.class) //! TEN-HC18 at .class saying 'OpenLibrary' has a 'token'
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
