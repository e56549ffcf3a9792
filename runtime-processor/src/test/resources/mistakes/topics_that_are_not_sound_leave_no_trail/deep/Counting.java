package library.deep;

import contracts.CatalogEvents;
import contracts.SaleEvents;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;
import library.CatalogEventsPublisher;
import library.CatalogTx;
import library.SaleEventsPublisher;

public final class Counting {

    @IntegrationEventHandler
    public static Eff<CatalogTx, Unit> on(CatalogEvents.BookAdded event) {
        return CatalogEventsPublisher.publish(event);
    }

    @IntegrationEventHandler
    public static Eff<CatalogTx, Unit> sold(SaleEvents.Sold event) {
        return SaleEventsPublisher.publish(event);
    }
}
