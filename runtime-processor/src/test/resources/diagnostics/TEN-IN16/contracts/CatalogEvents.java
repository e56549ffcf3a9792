package contracts;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What the library tells. */
@IntegrationEventTopic(name = "Catalog Events") //! TEN-IN16 at "Catalog Events" saying 'catalog-events'
public sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(@OrderingKey String isbn) implements CatalogEvents {}
}
