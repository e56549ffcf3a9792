package library;

import dev.tenon.id.TypedId;
import dev.tenon.integration.Publishes;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@Publishes({
    CatalogEvents.class,
    String.class, //! TEN-IN06 at .class saying 'String', which is no topic. Name
    CatalogEvents.class, //! TEN-IN07 at .class saying publishes two topics & 'CatalogEventsPublisher'
    CatalogEventz.class //! TEN-IN06 at .class saying Did you mean 'CatalogEvents'?
})
public interface Catalog {}
