package library.catalog;

import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/** Books, authors and how to find them. */
@Runtime
@RestApi(prefix = "/api/catalog", title = "Library Catalog API")
public interface Catalog {}
