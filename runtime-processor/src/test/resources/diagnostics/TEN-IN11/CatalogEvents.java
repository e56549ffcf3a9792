package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import dev.tenon.integration.Upcast;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    @IntegrationEvent("catalog.book-added")
    record BookAdded(BookId book, String title) implements CatalogEvents {

        record V1(BookId book) {}

        @Upcast(from = 1) //! TEN-IN11 at @Upcast saying 'CatalogEvents.BookAdded.fromV1' is not static
        BookAdded fromV1(V1 old) {
            return new BookAdded(old.book(), "");
        }
    }
}
