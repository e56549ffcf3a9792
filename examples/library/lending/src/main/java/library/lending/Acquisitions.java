package library.lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;
import library.contracts.CatalogEvents.BookAdded;
import library.lending.LendingStore.Stock;

/** What the catalogue has bought can be borrowed. */
final class Acquisitions {

    private Acquisitions() {}

    @IntegrationEventHandler
    static Eff<LendingTx, Unit> on(BookAdded event) {
        return Stock.insert(new BookStock(event.bookId(), event.title(), event.totalCopies(), event.totalCopies(), 0))
                .asUnit();
    }
}
