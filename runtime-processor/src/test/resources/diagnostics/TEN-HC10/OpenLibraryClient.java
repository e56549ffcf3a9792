package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;
import java.util.Map;

@HttpClient
interface OpenLibraryClient {

    @Get("/books")
    Map<String, String> books(); //! TEN-HC10 at books
}
