package library.catalog;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;
import library.catalog.CatalogFailure.CopiesDoNotFit;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;
import library.contracts.CatalogEvents.CopiesChanged;
import library.contracts.LendingEvents;
import library.contracts.LendingEvents.BookBorrowed;
import library.contracts.LendingEvents.BookReturned;
import library.contracts.LendingEvents.HoldReady;

/** How many copies are here, as lending tells. */
final class Availability {

    private Availability() {}

    /** One handler of all, because only then they come in their order: the copy that comes back went out before. */
    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> on(LendingEvents event) {
        return switch (event) {
            case BookBorrowed borrowed -> change(borrowed.bookId(), -1);
            case BookReturned returned -> change(returned.bookId(), 1);
            case HoldReady ready -> Eff.unit();
        };
    }

    private static Eff<CatalogTx, Unit> change(BookId id, int copies) {
        return Books.require(id)
                .map(book -> book.withAvailableCopies(book.availableCopies() + copies))
                .filterOrFail(Book::hasPossibleCopies, book -> new CopiesDoNotFit(id, book.availableCopies()))
                .flatMap(Books::save)
                .flatMap(book -> CatalogEventsPublisher.publish(new CopiesChanged(book.id(), book.availableCopies())));
    }
}
