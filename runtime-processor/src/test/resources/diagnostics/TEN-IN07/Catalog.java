package library;

import dev.tenon.id.TypedId;
import dev.tenon.integration.Publishes;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@Publishes({CatalogEvents.class, library.books.CatalogEvents.class}) //! TEN-IN07 at .class saying 'CatalogEventsPublisher'
interface Catalog {}
