package shipping;

import contracts.ParcelId;
import contracts.ShippingEvents;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.IntegrationEventHandler;
import orders.OrderEvents;
import shipping.ShippingStore.Parcels;

/** Handlers of one record, of an interface and of all, in and out of transactions. */
final class Packing {

    private Packing() {}

    @IntegrationEventHandler
    static Eff<ShippingTx, Unit> on(OrderEvents.OrderPlaced event) {
        return ParcelId.next()
                .flatMap(id -> Parcels.insert(new Parcel(
                        event.order(), id, event.lines().map(OrderEvents.Line::article).mkString(","), true)))
                .flatMap(parcel -> ShippingEventsPublisher.publish(new ShippingEvents.Sent(parcel.id(), parcel.order())));
    }

    @IntegrationEventHandler(maxConcurrency = 4, timeout = "5s", maxAttempts = 3, backoff = "fixed(1s)")
    static Eff<ShippingTx, Unit> on(OrderEvents.Over event) {
        return switch (event) {
            case OrderEvents.OrderCancelled cancelled ->
                Parcels.require(cancelled.order())
                        .flatMap(parcel -> Parcels.save(parcel.withOpen(false)))
                        .asUnit();
        };
    }

    @IntegrationEventHandler(name = "printing")
    static Eff<ShippingRuntime, Unit> print(OrderEvents event) {
        return Eff.unit();
    }
}
