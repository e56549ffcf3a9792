package bugs.chargedtwice;

import bugs.chargedtwice.ShopStore.Orders;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** Takes the money. It may run again after it did, if what it did then was not settled: by a crash, or because the commit failed. */
final class Payment {

    private Payment() {}

    @EventHandler
    static Eff<ShopRuntime, Unit> on(OrderPlaced.Placed event) {
        return ShopRuntime.directUnit(run -> {
            var attempt = run.await(OrderId.next());
            run.await(CardsEffects.charge("attempt " + attempt, event.price()));
            run.await(
                    ShopTx.transact(Orders.require(event.order()).flatMap(order -> Orders.save(order.withPaid(true)))));
        });
    }
}
