package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import dev.tenon.validation.Valid;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Runs the commands and queries of {@link Shop}. The type of the request picks the handler. */
@Generated
public final class ShopDispatch {
    private ShopDispatch() {}

    /** Runs {@link Orders.CancelOrder} by {@link Orders#cancel}, in one transaction. */
    static <R extends HasShopTransactions> Eff<R, Unit> dispatch(Orders.CancelOrder command) {
        return Eff.suspend(() -> ShopTx.transact(Orders.cancel(command))).span("ShopDispatch.cancelOrder", command);
    }

    /** {@link #dispatch(Orders.CancelOrder)} of a new one. */
    static <R extends HasShopTransactions> Eff<R, Unit> cancelOrder(OrderId orderId) {
        return dispatch(new Orders.CancelOrder(orderId));
    }

    /** Runs {@link Orders.ChangeOrder} by {@link Orders#change}, in one transaction. */
    static <R extends HasShopTransactions> Eff<R, Unit> dispatch(Orders.ChangeOrder command) {
        return Eff.suspend(() -> ShopTx.transact(Orders.change(command))).span("ShopDispatch.changeOrder", command);
    }

    /** {@link #dispatch(Orders.ChangeOrder)} of a new one. */
    static <R extends HasShopTransactions> Eff<R, Unit> changeOrder(
            OrderId orderId, Option<String> note, Option<Long> version) {
        return dispatch(new Orders.ChangeOrder(orderId, note, version));
    }

    /** Runs {@link Orders.Count} by {@link Orders#count}. */
    static <R extends ShopReads> Eff<R, Long> dispatch(Orders.Count query) {
        return Eff.suspend(() -> Orders.count(query)).span("ShopDispatch.count", query);
    }

    /** {@link #dispatch(Orders.Count)} of a new one. */
    static <R extends ShopReads> Eff<R, Long> count() {
        return dispatch(new Orders.Count());
    }

    /** Runs {@link Orders.FindOrder} by {@link Orders#find}. */
    static <R extends ShopReads> Eff<R, Option<Order>> dispatch(Orders.FindOrder query) {
        return Eff.suspend(() -> Orders.find(query)).span("ShopDispatch.findOrder", query);
    }

    /** {@link #dispatch(Orders.FindOrder)} of a new one. */
    static <R extends ShopReads> Eff<R, Option<Order>> findOrder(OrderId orderId, Order.State state) {
        return dispatch(new Orders.FindOrder(orderId, state));
    }

    /** Runs {@link Orders.GetOrder} by {@link Orders#get}. */
    static <R extends ShopReads> Eff<R, Order> dispatch(Orders.GetOrder query) {
        return Eff.suspend(() -> Orders.get(query)).span("ShopDispatch.getOrder", query);
    }

    /** {@link #dispatch(Orders.GetOrder)} of a new one. */
    static <R extends ShopReads> Eff<R, Order> getOrder(OrderId orderId) {
        return dispatch(new Orders.GetOrder(orderId));
    }

    /** Runs {@link Orders.GetTree} by {@link Orders#tree}. */
    static <R extends ShopReads> Eff<R, Tree> dispatch(Orders.GetTree query) {
        return Eff.suspend(() -> Orders.tree(query)).span("ShopDispatch.getTree", query);
    }

    /** {@link #dispatch(Orders.GetTree)} of a new one. */
    static <R extends ShopReads> Eff<R, Tree> getTree(LineNumber number) {
        return dispatch(new Orders.GetTree(number));
    }

    /** Runs {@link Orders.ListDay} by {@link Orders#day}. */
    static <R extends ShopReads> Eff<R, Option<Orders.OrdersOfDay>> dispatch(Orders.ListDay query) {
        return Eff.suspend(() -> Orders.day(query)).span("ShopDispatch.listDay", query);
    }

    /** {@link #dispatch(Orders.ListDay)} of a new one. */
    static <R extends ShopReads> Eff<R, Option<Orders.OrdersOfDay>> listDay(String day, Option<Cursor> after) {
        return dispatch(new Orders.ListDay(day, after));
    }

    /** Runs {@link Orders.ListOrders} by {@link Orders#list}, after checking its rules. */
    static <R extends ShopReads> Eff<R, Slice<Order>> dispatch(Orders.ListOrders query) {
        return Valid.require(query, ListOrdersValidator::validate)
                .flatMap(Orders::list)
                .span("ShopDispatch.listOrders", query);
    }

    /** {@link #dispatch(Orders.ListOrders)} of a new one. */
    static <R extends ShopReads> Eff<R, Slice<Order>> listOrders(
            Option<Order.State> state, Seq<String> tags, int limit, Option<Cursor> cursor, boolean open) {
        return dispatch(new Orders.ListOrders(
                state, tags, limit, cursor, open));
    }

    /** Runs {@link Orders.PageOrders} by {@link Orders#page}. */
    static <R extends ShopReads> Eff<R, Page<Order>> dispatch(Orders.PageOrders query) {
        return Eff.suspend(() -> Orders.page(query)).span("ShopDispatch.pageOrders", query);
    }

    /** {@link #dispatch(Orders.PageOrders)} of a new one. */
    static <R extends ShopReads> Eff<R, Page<Order>> pageOrders(int page, int size) {
        return dispatch(new Orders.PageOrders(page, size));
    }

    /** Runs {@link Orders.Purge} by {@link Orders#purge}. */
    static <R extends ShopRuntime> Eff<R, Unit> dispatch(Orders.Purge command) {
        return Eff.suspend(() -> Orders.purge(command)).span("ShopDispatch.purge", command);
    }

    /** {@link #dispatch(Orders.Purge)} of a new one. */
    static <R extends ShopRuntime> Eff<R, Unit> purge(boolean old) {
        return dispatch(new Orders.Purge(old));
    }

    /** Runs {@link Orders.RateOrder} by {@link Orders#rate}, in one transaction. */
    static <R extends HasShopTransactions> Eff<R, Order> dispatch(Orders.RateOrder command) {
        return Eff.suspend(() -> ShopTx.transact(Orders.rate(command))).span("ShopDispatch.rateOrder", command);
    }

    /** {@link #dispatch(Orders.RateOrder)} of a new one. */
    static <R extends HasShopTransactions> Eff<R, Order> rateOrder(OrderId orderId, int rating) {
        return dispatch(new Orders.RateOrder(orderId, rating));
    }

    /** Runs {@link Orders.Remind} by {@link Orders#remind}, in one transaction. */
    static <R extends HasShopTransactions> Eff<R, Unit> dispatch(Orders.Remind command) {
        return Eff.suspend(() -> ShopTx.transact(Orders.remind(command))).span("ShopDispatch.remind", command);
    }

    /** {@link #dispatch(Orders.Remind)} of a new one. */
    static <R extends HasShopTransactions> Eff<R, Unit> remind(OrderId orderId) {
        return dispatch(new Orders.Remind(orderId));
    }

    /** Runs {@link Orders.Reprice} by {@link Orders#reprice}, in one transaction. */
    static <R extends HasShopTransactions> Eff<R, Order> dispatch(Orders.Reprice command) {
        return Eff.suspend(() -> ShopTx.transact(Orders.reprice(command))).span("ShopDispatch.reprice", command);
    }

    /** {@link #dispatch(Orders.Reprice)} of a new one. */
    static <R extends HasShopTransactions> Eff<R, Order> reprice(OrderId orderId) {
        return dispatch(new Orders.Reprice(orderId));
    }

    /** Runs {@link Orders.SearchOrders} by {@link Orders#search}. */
    static <R extends ShopReads> Eff<R, Orders.FoundOrders> dispatch(Orders.SearchOrders query) {
        return Eff.suspend(() -> Orders.search(query)).span("ShopDispatch.searchOrders", query);
    }

    /** {@link #dispatch(Orders.SearchOrders)} of a new one. */
    static <R extends ShopReads> Eff<R, Orders.FoundOrders> searchOrders(String text, int page, int size) {
        return dispatch(new Orders.SearchOrders(text, page, size));
    }

    /** Runs {@link Orders.Ship} by {@link Orders#ship}, in one transaction. */
    static <R extends HasShopTransactions> Eff<R, OrderId> dispatch(Orders.Ship command) {
        return Eff.suspend(() -> ShopTx.transact(Orders.ship(command))).span("ShopDispatch.ship", command);
    }

    /** {@link #dispatch(Orders.Ship)} of a new one. */
    static <R extends HasShopTransactions> Eff<R, OrderId> ship(OrderId orderId) {
        return dispatch(new Orders.Ship(orderId));
    }

    /** Runs {@link Orders.States} by {@link Orders#states}. */
    static <R extends ShopReads> Eff<R, Set<Order.State>> dispatch(Orders.States query) {
        return Eff.suspend(() -> Orders.states(query)).span("ShopDispatch.states", query);
    }

    /** {@link #dispatch(Orders.States)} of a new one. */
    static <R extends ShopReads> Eff<R, Set<Order.State>> states() {
        return dispatch(new Orders.States());
    }

    /** Runs {@link Orders.Totals} by {@link Orders#totals}. */
    static <R extends ShopReads> Eff<R, Seq<Long>> dispatch(Orders.Totals query) {
        return Eff.suspend(() -> Orders.totals(query)).span("ShopDispatch.totals", query);
    }

    /** {@link #dispatch(Orders.Totals)} of a new one. */
    static <R extends ShopReads> Eff<R, Seq<Long>> totals() {
        return dispatch(new Orders.Totals());
    }

    /** Runs {@link PlaceOrder} by {@link PlaceOrder#handle}, after checking its rules, in one transaction. */
    public static <R extends HasShopTransactions> Eff<R, OrderId> dispatch(PlaceOrder command) {
        return Valid.require(command, PlaceOrderValidator::validate)
                .flatMap(valid -> ShopTx.transact(PlaceOrder.handle(valid)))
                .span("ShopDispatch.placeOrder", command);
    }

    /** {@link #dispatch(PlaceOrder)} of a new one. */
    public static <R extends HasShopTransactions> Eff<R, OrderId> placeOrder(
            String name,
            boolean paid,
            byte tiny,
            short small,
            int count,
            long total,
            float rough,
            double fine,
            BigDecimal price,
            String remark,
            UUID external,
            Instant createdAt,
            LocalDate dueOn,
            Duration delivery,
            Order.State state,
            Integer boxed,
            Long boxedLong,
            Address address,
            Option<Address> billing,
            Seq<Order.Line> lines,
            List<String> tags,
            java.util.Set<LineNumber> numbers,
            io.vavr.collection.List<Integer> sizes,
            Set<UUID> externals,
            Option<Seq<Address>> others,
            Tree tree) {
        return dispatch(new PlaceOrder(
                name,
                paid,
                tiny,
                small,
                count,
                total,
                rough,
                fine,
                price,
                remark,
                external,
                createdAt,
                dueOn,
                delivery,
                state,
                boxed,
                boxedLong,
                address,
                billing,
                lines,
                tags,
                numbers,
                sizes,
                externals,
                others,
                tree));
    }
}
