package library;

import dev.tenon.client.HttpClient;
import dev.tenon.rest.Get;

@HttpClient(config = CatalogConfig.Covers.class) //! TEN-HC15 at .class saying perhaps not there, because CatalogConfig.covers is in an Option
interface CoversClient {

    @Get("/count")
    int count();
}
