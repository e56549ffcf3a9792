package library.contracts;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/** What the catalogue tells others. Those of one book are in their order. */
@IntegrationEventTopic
public sealed interface CatalogEvents {

    /** The library has bought a book. */
    @IntegrationEvent("catalog.book-added")
    record BookAdded(
            BookId bookId,
            String title,
            String isbn,
            @Positive int totalCopies) implements CatalogEvents {}

    /** Fewer or more copies of it are here. */
    @IntegrationEvent("catalog.copies-changed")
    record CopiesChanged(BookId bookId, @PositiveOrZero int availableCopies) implements CatalogEvents {}
}
