package contracts;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

@IntegrationEventTopic //! TEN-IN01 at @IntegrationEventTopic saying generic
public sealed interface CatalogEvents<T> {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(@OrderingKey String isbn) implements CatalogEvents<String> {}
}
