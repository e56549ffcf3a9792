package library;

import dev.tenon.id.TypedId;
import dev.tenon.integration.Publishes;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@Publishes(CatalogEvents.class)
interface Catalog {}
