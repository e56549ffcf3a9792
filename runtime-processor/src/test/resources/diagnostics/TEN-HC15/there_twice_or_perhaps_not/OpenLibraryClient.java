package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient(config = CatalogConfig.OpenLibrary.class) //! TEN-HC15 at .class saying there more than once, as CatalogConfig.first and CatalogConfig.second
interface OpenLibraryClient {

    @Get("/count")
    int count();
}
