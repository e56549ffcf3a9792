package library;

import dev.tenon.id.TypedId;
import dev.tenon.integration.Publishes;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@Publishes(CatalogEvents.class)
@TypedId(name = "BookId", prefix = "book")
interface Catalog {}
