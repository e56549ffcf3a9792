package library;

import dev.tenon.client.HttpClient;
import dev.tenon.client.Query;
import dev.tenon.rest.Get;

@HttpClient
interface OpenLibraryClient {

    @Get("/search")
    String search(@Query Object words); //! TEN-HC09 at search
}
