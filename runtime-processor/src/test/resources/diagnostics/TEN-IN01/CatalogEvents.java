package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What the library tells. */
@IntegrationEventTopic //! TEN-IN01 at @IntegrationEventTopic saying not sealed
interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(BookId book) implements CatalogEvents {}
}
