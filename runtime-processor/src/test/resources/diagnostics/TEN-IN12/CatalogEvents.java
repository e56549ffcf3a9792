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

        @Upcast(from = 1)
        static BookAdded fromV1(V1 old) {
            return new BookAdded(old.book(), "");
        }

        @Upcast(from = 1) //! TEN-IN12 at 1 saying 'fromV1' and 'untitled'
        static BookAdded untitled(V1 old) {
            return new BookAdded(old.book(), "untitled");
        }
    }
}
