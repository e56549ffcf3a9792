package library;

import dev.tenon.event.EventQueue;
import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@EventQueue(name = "catalog-events", events = Happening.class) //! TEN-EV10 at "catalog-events" saying CatalogDomainEvents
interface Catalog {}
