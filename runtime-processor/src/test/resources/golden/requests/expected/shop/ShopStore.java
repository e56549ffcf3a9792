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

    /** The store of {@link Item}. */
    public static final class Items {
        private Items() {}

        /** {@link ItemStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<Item>> findById(ItemId id) {
            return Eff.effect("ItemStore.findById", environment -> environment.shopItems().findById(id), id);
        }

        /** {@link ItemStore#require}. */
        public static <R extends HasShopStore> Eff<R, Item> require(ItemId id) {
            return Eff.effect("ItemStore.require", environment -> environment.shopItems().require(id), id);
        }

        /** {@link ItemStore#requireVersion}. */
        public static <R extends HasShopStore> Eff<R, Item> requireVersion(ItemId id, Option<Long> expected) {
            return Eff.effect(
                    "ItemStore.requireVersion",
                    environment -> environment.shopItems().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link ItemStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<Item>> findAllById(Iterable<? extends ItemId> ids) {
            return Eff.effect("ItemStore.findAllById", environment -> environment.shopItems().findAllById(ids), ids);
        }

        /** {@link ItemStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(ItemId id) {
            return Eff.effect("ItemStore.exists", environment -> environment.shopItems().exists(id), id);
        }

        /** {@link ItemStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("ItemStore.count", environment -> environment.shopItems().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, Item> query() {
            return StoreQuery.of("ItemStore", HasShopStore::shopItems, HasShopStoreTx::shopItems);
        }

        /** {@link ItemStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, Item> insert(Item item) {
            return Eff.effect("ItemStore.insert", environment -> environment.shopItems().insert(item), item);
        }

        /** {@link ItemStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, Item> save(Item item) {
            return Eff.effect("ItemStore.save", environment -> environment.shopItems().save(item), item);
        }

        /** {@link ItemStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, Item> update(Item item) {
            return Eff.effect("ItemStore.update", environment -> environment.shopItems().update(item), item);
        }

        /** {@link ItemStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Item>> insertAll(Iterable<? extends Item> entities) {
            return Eff.effect(
                    "ItemStore.insertAll", environment -> environment.shopItems().insertAll(entities), entities);
        }

        /** {@link ItemStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Item>> saveAll(Iterable<? extends Item> entities) {
            return Eff.effect("ItemStore.saveAll", environment -> environment.shopItems().saveAll(entities), entities);
        }

        /** {@link ItemStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(Item item) {
            return Eff.effect("ItemStore.delete", environment -> {
                environment.shopItems().delete(item);
                return Unit.UNIT;
            }, item);
        }

        /** {@link ItemStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Item> entities) {
            return Eff.effect("ItemStore.deleteAll", environment -> {
                environment.shopItems().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link ItemStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(ItemId id) {
            return Eff.effect("ItemStore.deleteById", environment -> environment.shopItems().deleteById(id), id);
        }
    }
}
