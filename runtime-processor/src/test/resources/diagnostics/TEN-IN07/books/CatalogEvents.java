package library.books;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import library.BookId;

/** What is told of books. */
@IntegrationEventTopic(name = "books")
public sealed interface CatalogEvents {

    @IntegrationEvent("books.book-sold")
    record BookSold(BookId book) implements CatalogEvents {}
}
