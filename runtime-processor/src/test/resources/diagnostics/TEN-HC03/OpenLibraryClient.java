package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient
interface OpenLibraryClient {

    @Get("count?all=true") //! TEN-HC03 at "count?all=true"
    int count();
}
