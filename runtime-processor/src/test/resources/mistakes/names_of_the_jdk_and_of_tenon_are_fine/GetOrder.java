package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.control.Option;

record GetOrder(String number, Option<Integer> input, String request) implements Query<Order> {

    @Public
    @QueryHandler
    @Get("/orders/{number}")
    static Eff<CatalogReads, Order> handle(GetOrder query) {
        return CatalogStore.Orders.require(query.number());
    }
}
