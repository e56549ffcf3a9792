package library;

import dev.tenon.id.TypedId;
import dev.tenon.integration.Publishes;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@Publishes(CatalogEvent.class) //! TEN-IN06 at .class saying Did you mean 'CatalogEvents'?
interface Catalog {}
