package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;

final class Counting {

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> on(books.ShopEvents.Sold event) {
        return Eff.unit();
    }

    @IntegrationEventHandler
    static Eff<CatalogTx, Unit> onToy(toys.ShopEvents.Sold event) { //! TEN-IN07 at onToy saying handles events of two topics & 'ShopEventsSubscription'
        return Eff.unit();
    }
}
