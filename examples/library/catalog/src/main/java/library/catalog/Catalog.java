package library.catalog;

import dev.tenon.integration.Publishes;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;
import library.contracts.CatalogEvents;

/** Books, authors and how to find them. */
@Runtime
@Publishes(CatalogEvents.class)
@RestApi(prefix = "/api/catalog", title = "Library Catalog API")
public interface Catalog {}
