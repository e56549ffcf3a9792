package library.contracts;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** What the catalogue tells others. Those of one book are in their order. */
@IntegrationEventTopic
public sealed interface CatalogEvents {

    /** The library has bought a book. */
    @IntegrationEvent("catalog.book-added")
    record BookAdded(BookId bookId, String title, String isbn, int totalCopies) implements CatalogEvents {}

    /** Fewer or more copies of it are here. */
    @IntegrationEvent("catalog.copies-changed")
    record CopiesChanged(BookId bookId, int availableCopies) implements CatalogEvents {}
}
