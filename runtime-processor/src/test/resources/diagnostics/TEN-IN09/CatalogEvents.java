package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import dev.tenon.integration.Since;
import io.vavr.control.Option;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(BookId book, @Since(1) Option<String> title) implements CatalogEvents {} //! TEN-IN09 at 1 saying 'title' says 1
}
