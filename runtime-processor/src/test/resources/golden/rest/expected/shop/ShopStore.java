package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stores of {@link Shop} as effects. */
@Generated
public final class ShopStore {
    private ShopStore() {}

    /** The store of {@link Order}. */
    public static final class Orders {
        private Orders() {}

        /** {@link OrderStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<Order>> findById(OrderId id) {
            return Eff.effect("OrderStore.findById", environment -> environment.shopOrders().findById(id), id);
        }

        /** {@link OrderStore#require}. */
        public static <R extends HasShopStore> Eff<R, Order> require(OrderId id) {
            return Eff.effect("OrderStore.require", environment -> environment.shopOrders().require(id), id);
        }

        /** {@link OrderStore#requireVersion}. */
        public static <R extends HasShopStore> Eff<R, Order> requireVersion(OrderId id, Option<Long> expected) {
            return Eff.effect(
                    "OrderStore.requireVersion",
                    environment -> environment.shopOrders().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link OrderStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<Order>> findAllById(Iterable<? extends OrderId> ids) {
            return Eff.effect("OrderStore.findAllById", environment -> environment.shopOrders().findAllById(ids), ids);
        }

        /** {@link OrderStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(OrderId id) {
            return Eff.effect("OrderStore.exists", environment -> environment.shopOrders().exists(id), id);
        }

        /** {@link OrderStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("OrderStore.count", environment -> environment.shopOrders().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, Order> query() {
            return StoreQuery.of("OrderStore", HasShopStore::shopOrders, HasShopStoreTx::shopOrders);
        }

        /** {@link OrderStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, Order> insert(Order order) {
            return Eff.effect("OrderStore.insert", environment -> environment.shopOrders().insert(order), order);
        }

        /** {@link OrderStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, Order> save(Order order) {
            return Eff.effect("OrderStore.save", environment -> environment.shopOrders().save(order), order);
        }

        /** {@link OrderStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, Order> update(Order order) {
            return Eff.effect("OrderStore.update", environment -> environment.shopOrders().update(order), order);
        }

        /** {@link OrderStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Order>> insertAll(Iterable<? extends Order> entities) {
            return Eff.effect(
                    "OrderStore.insertAll", environment -> environment.shopOrders().insertAll(entities), entities);
        }

        /** {@link OrderStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Order>> saveAll(Iterable<? extends Order> entities) {
            return Eff.effect(
                    "OrderStore.saveAll", environment -> environment.shopOrders().saveAll(entities), entities);
        }

        /** {@link OrderStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(Order order) {
            return Eff.effect("OrderStore.delete", environment -> {
                environment.shopOrders().delete(order);
                return Unit.UNIT;
            }, order);
        }

        /** {@link OrderStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Order> entities) {
            return Eff.effect("OrderStore.deleteAll", environment -> {
                environment.shopOrders().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link OrderStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(OrderId id) {
            return Eff.effect("OrderStore.deleteById", environment -> environment.shopOrders().deleteById(id), id);
        }
    }
}
