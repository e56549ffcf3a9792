package library;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(@OrderingKey String isbn) implements CatalogEvents {}
}
