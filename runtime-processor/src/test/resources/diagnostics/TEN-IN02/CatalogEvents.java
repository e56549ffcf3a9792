package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    record BookAdded(BookId book) implements CatalogEvents {} //! TEN-IN02 at record BookAdded saying @IntegrationEvent("catalog.book-added")
}
