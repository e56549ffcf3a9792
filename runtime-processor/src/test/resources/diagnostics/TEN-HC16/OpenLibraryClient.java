package library;

import dev.tenon.client.BearerAuth;
import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient(config = OpenLibrary.class) //! TEN-HC16 at .class saying Did you mean 'baseUri'? //! TEN-HC16 at .class saying 'OpenLibraryClient' needs it for @BearerAuth
@BearerAuth
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
