package contracts;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

@IntegrationEventTopic
public sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(@OrderingKey String isbn) implements CatalogEvents {}
}
