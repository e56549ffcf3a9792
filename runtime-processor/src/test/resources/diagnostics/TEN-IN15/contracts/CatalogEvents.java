package contracts;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What the library tells. */
@IntegrationEventTopic //! TEN-IN15 at @IntegrationEventTopic saying dev.tenon:tenon-json
public sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(@OrderingKey String isbn) implements CatalogEvents {}
}
