package library.catalog;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;
import library.catalog.CatalogFailure.CopiesDoNotFit;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;
import library.contracts.CatalogEvents.CopiesChanged;
import library.contracts.LendingEvents.BookBorrowed;
import library.contracts.LendingEvents.BookReturned;

/** How many copies are here, as lending tells. */
final class Availability {

    private Availability() {}

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> on(BookBorrowed event) {
        return change(event.bookId(), -1);
    }

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> on(BookReturned event) {
        return change(event.bookId(), 1);
    }

    private static Eff<CatalogTx, Unit> change(BookId id, int copies) {
        return Books.require(id)
                .map(book -> book.withAvailableCopies(book.availableCopies() + copies))
                .filterOrFail(Book::hasPossibleCopies, book -> new CopiesDoNotFit(id, book.availableCopies()))
                .flatMap(Books::save)
                .flatMap(book -> CatalogEventsPublisher.publish(new CopiesChanged(book.id(), book.availableCopies())));
    }
}
