package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient(config = String.class) //! TEN-HC15 at .class saying is no record
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
