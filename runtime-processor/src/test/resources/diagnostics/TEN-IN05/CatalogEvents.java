package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import java.util.Locale;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(BookId book, Locale language) implements CatalogEvents {} //! TEN-IN05 at language saying Locale
}
