package bugs.chargedtwice;

import bugs.chargedtwice.ShopStore.Orders;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;

/** Orders something. */
record PlaceOrder(int price) implements Command<OrderId> {

    @Public
    @CommandHandler
    static Eff<ShopTx, OrderId> handle(PlaceOrder command) {
        return ShopTx.direct(run -> {
            var order = run.await(Orders.insert(new Order(run.await(OrderId.next()), command.price(), false, 0)));
            run.await(ShopDomainEvents.publish(new OrderPlaced.Placed(order.id(), order.price())));
            return order.id();
        });
    }
}
