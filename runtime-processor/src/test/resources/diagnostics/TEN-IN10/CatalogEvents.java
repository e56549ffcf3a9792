package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import dev.tenon.integration.Since;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(BookId book, @Since(2) int copies) implements CatalogEvents {} //! TEN-IN10 at 2 saying 'copies' is new in version 2
}
