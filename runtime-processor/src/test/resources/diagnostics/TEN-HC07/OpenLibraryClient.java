package library;

import dev.tenon.client.Body;
import dev.tenon.client.Form;
import dev.tenon.client.HttpClient;
import dev.tenon.rest.Post;

@HttpClient
interface OpenLibraryClient {

    @Post("/lists")
    void create(@Body String list, @Form String name); //! TEN-HC07 at create
}
