package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(BookId book) implements CatalogEvents {} //! TEN-LK03 at record BookAdded saying 'title' of 'integration-event catalog-events catalog.book-added 1' is gone & @Upcast(from = 1)
}
