package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient(config = OpenLibrary.class) //! TEN-HC15 at .class saying 'OpenLibrary', which is no record of configuration
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
