package library.catalog;

import dev.tenon.capability.EffectsModule;
import dev.tenon.dispatch.RateLimitPolicy;
import dev.tenon.integration.Publishes;
import dev.tenon.rest.Fails;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;
import library.contracts.CatalogEvents;

/** Books, authors and how to find them. */
@Runtime
@EffectsModule(OpenLibraryClient.class)
@Publishes(CatalogEvents.class)
@RateLimitPolicy(permits = 1_000, per = "1m")
@Fails({})
@RestApi(prefix = "/api/catalog", title = "Library Catalog API")
public interface Catalog {}
