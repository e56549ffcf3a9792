package library;

import contracts.CatalogEvents;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;

/** Counts. */
final class Counting {

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> on(CatalogEvents.BookAdded event) {
        return Eff.unit();
    }
}
