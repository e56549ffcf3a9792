package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
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

        /** {@link ItemStore#findByName}. */
        public static <R extends HasShopStore> Eff<R, Option<Item>> findByName(String name) {
            return Eff.effect("ItemStore.findByName", environment -> environment.shopItems().findByName(name), name);
        }

        /** {@link ItemStore#findByStore}. */
        public static <R extends HasShopStore> Eff<R, Seq<Item>> findByStore(int store) {
            return Eff.effect(
                    "ItemStore.findByStore", environment -> environment.shopItems().findByStore(store), store);
        }

        /** {@link ItemStore#findByStore}. */
        public static <R extends HasShopStore> Eff<R, Slice<Item>> findByStore(
                int store, Option<Cursor> after, int size) {
            return Eff.effect(
                    "ItemStore.findByStore",
                    environment -> environment.shopItems().findByStore(store, after, size),
                    store,
                    after,
                    size);
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

    /** The store of {@link Tag}. */
    static final class Tags {
        private Tags() {}

        /** {@link TagStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<Tag>> findById(String text) {
            return Eff.effect("TagStore.findById", environment -> environment.shopTags().findById(text), text);
        }

        /** {@link TagStore#require}. */
        public static <R extends HasShopStore> Eff<R, Tag> require(String text) {
            return Eff.effect("TagStore.require", environment -> environment.shopTags().require(text), text);
        }

        /** {@link TagStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<Tag>> findAllById(Iterable<? extends String> ids) {
            return Eff.effect("TagStore.findAllById", environment -> environment.shopTags().findAllById(ids), ids);
        }

        /** {@link TagStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(String text) {
            return Eff.effect("TagStore.exists", environment -> environment.shopTags().exists(text), text);
        }

        /** {@link TagStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("TagStore.count", environment -> environment.shopTags().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, Tag> query() {
            return StoreQuery.of("TagStore", HasShopStore::shopTags, HasShopStoreTx::shopTags);
        }

        /** {@link TagStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, Tag> insert(Tag tag) {
            return Eff.effect("TagStore.insert", environment -> environment.shopTags().insert(tag), tag);
        }

        /** {@link TagStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, Tag> save(Tag tag) {
            return Eff.effect("TagStore.save", environment -> environment.shopTags().save(tag), tag);
        }

        /** {@link TagStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, Tag> update(Tag tag) {
            return Eff.effect("TagStore.update", environment -> environment.shopTags().update(tag), tag);
        }

        /** {@link TagStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Tag>> insertAll(Iterable<? extends Tag> entities) {
            return Eff.effect(
                    "TagStore.insertAll", environment -> environment.shopTags().insertAll(entities), entities);
        }

        /** {@link TagStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Tag>> saveAll(Iterable<? extends Tag> entities) {
            return Eff.effect("TagStore.saveAll", environment -> environment.shopTags().saveAll(entities), entities);
        }

        /** {@link TagStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(Tag tag) {
            return Eff.effect("TagStore.delete", environment -> {
                environment.shopTags().delete(tag);
                return Unit.UNIT;
            }, tag);
        }

        /** {@link TagStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Tag> entities) {
            return Eff.effect("TagStore.deleteAll", environment -> {
                environment.shopTags().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link TagStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(String text) {
            return Eff.effect("TagStore.deleteById", environment -> environment.shopTags().deleteById(text), text);
        }
    }
}
