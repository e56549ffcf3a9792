package shop;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Delete;
import dev.tenon.rest.Get;
import dev.tenon.rest.IfMatch;
import dev.tenon.rest.Patch;
import dev.tenon.rest.Post;
import dev.tenon.rest.Put;
import dev.tenon.rest.Status;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Positive;

/** Routes of every method and result. */
final class Orders {

    private Orders() {}

    record GetOrder(OrderId orderId) implements Query<Order> {}

    @Get("/order-details/{orderId}")
    @Public
    @QueryHandler
    static Eff<ShopReads, Order> get(GetOrder query) {
        return ShopStore.Orders.require(query.orderId());
    }

    record FindOrder(OrderId orderId, Order.State state) implements Query<Option<Order>> {}

    @Get("/orders/{orderId}/{state}")
    @Public
    @QueryHandler
    static Eff<ShopReads, Option<Order>> find(FindOrder query) {
        return ShopStore.Orders.findById(query.orderId());
    }

    record ListOrders(
            Option<Order.State> state,
            Seq<String> tags,
            @Default("20") @Positive int limit,
            Option<Cursor> cursor,
            boolean open)
            implements Query<Slice<Order>> {}

    @Get("/orders")
    @Public
    @QueryHandler
    static Eff<ShopReads, Slice<Order>> list(ListOrders query) {
        return ShopStore.Orders.query().cursor(query.cursor(), query.limit());
    }

    record PageOrders(@Default("1") int page, @Default("20") int size) implements Query<Page<Order>> {}

    @Get("/pages")
    @Public
    @QueryHandler
    static Eff<ShopReads, Page<Order>> page(PageOrders query) {
        return ShopStore.Orders.query().page(query.page(), query.size());
    }

    /** A page that tells more. */
    record FoundOrders(Seq<Order> hits, long total, Seq<String> suggestions) {}

    record SearchOrders(String text, @Default("1") int page, int size) implements Query<FoundOrders> {}

    @Get("/orders/search")
    @Public
    @QueryHandler
    static Eff<ShopReads, FoundOrders> search(SearchOrders query) {
        return Eff.pure(new FoundOrders(io.vavr.collection.List.empty(), 0, io.vavr.collection.List.of("lamp")));
    }

    /** A slice that tells more. */
    record OrdersOfDay(Seq<Order> orders, Option<Cursor> next, Option<String> holiday) {}

    record ListDay(String day, Option<Cursor> after) implements Query<Option<OrdersOfDay>> {}

    @Get("/days/{day}")
    @Public
    @QueryHandler
    static Eff<ShopReads, Option<OrdersOfDay>> day(ListDay query) {
        return Eff.pure(Option.none());
    }

    record Totals() implements Query<Seq<Long>> {}

    @Get("/totals")
    @Public
    @QueryHandler
    static Eff<ShopReads, Seq<Long>> totals(Totals query) {
        return Eff.pure(io.vavr.collection.List.of(1L));
    }

    record Count() implements Query<Long> {}

    @Get("/count")
    @Public
    @QueryHandler
    static Eff<ShopReads, Long> count(Count query) {
        return ShopStore.Orders.count();
    }

    record States() implements Query<io.vavr.collection.Set<Order.State>> {}

    @Get("/states")
    @Public
    @QueryHandler
    static Eff<ShopReads, io.vavr.collection.Set<Order.State>> states(States query) {
        return Eff.pure(io.vavr.collection.HashSet.of(Order.State.OPEN));
    }

    record GetTree(LineNumber number) implements Query<Tree> {}

    @Get("/trees/{number}")
    @Public
    @QueryHandler
    static Eff<ShopReads, Tree> tree(GetTree query) {
        return Eff.pure(new Tree("oak", io.vavr.collection.List.empty(), Option.none()));
    }

    record ChangeOrder(OrderId orderId, Option<String> note, @IfMatch Option<Long> version) implements Command<Unit> {}

    @Put("/orders/{orderId}")
    @Public
    @CommandHandler
    static Eff<ShopTx, Unit> change(ChangeOrder command) {
        return Eff.unit();
    }

    record RateOrder(OrderId orderId, int rating) implements Command<Order> {}

    @Patch("/orders/{orderId}")
    @Status(202)
    @Public
    @CommandHandler
    static Eff<ShopTx, Order> rate(RateOrder command) {
        return ShopStore.Orders.require(command.orderId());
    }

    record CancelOrder(OrderId orderId) implements Command<Unit> {}

    @Delete("/orders/{orderId}")
    @Public
    @CommandHandler
    static Eff<ShopTx, Unit> cancel(CancelOrder command) {
        return Eff.fail(new Refusal.AlreadySent(command.orderId()));
    }

    record Purge(@Default("true") boolean old) implements Command<Unit> {}

    @Delete("/orders")
    @Status(202)
    @Public
    @CommandHandler
    static Eff<ShopRuntime, Unit> purge(Purge command) {
        return Eff.unit();
    }

    record Reprice(OrderId orderId) implements Command<Order> {}

    @Post("/orders/{orderId}/price")
    @Public
    @CommandHandler
    static Eff<ShopTx, Order> reprice(Reprice command) {
        return ShopStore.Orders.require(command.orderId());
    }

    record Ship(OrderId orderId) implements Command<OrderId> {}

    @Post("/orders/{orderId}/shipment")
    @Status(202)
    @Public
    @CommandHandler
    static Eff<ShopTx, OrderId> ship(Ship command) {
        return ShopStore.Orders.require(command.orderId()).map(Order::id);
    }

    record Remind(OrderId orderId) implements Command<Unit> {}

    @Post("/orders/{orderId}/reminder")
    @Public
    @CommandHandler
    static Eff<ShopTx, Unit> remind(Remind command) {
        return Eff.unit();
    }
}
