package library;

import contracts.CatalogEvents;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;

final class Counting {

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> nested(CatalogEvents.BookAded event) { //! javac at .BookAded //! TEN-DI12 at nested saying Did you mean 'BookAdded'?
        return Eff.unit();
    }

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> topic(CatalogEvent event) { //! javac at CatalogEvent //! TEN-DI12 at topic saying 'CatalogEvent' & Did you mean 'CatalogEvents'?
        return Eff.unit();
    }

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> on(CatalogEvents.BookAdded event) {
        return Eff.unit();
    }
}
