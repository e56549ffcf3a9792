package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    @IntegrationEvent("catalog.added")
    record Added(BookId book, Line line) implements CatalogEvents {

        private record Line(String text) {} //! TEN-DI08 at record Line saying in package library cannot reach
    }
}
