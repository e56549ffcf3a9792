package depot;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stores of {@link Depot} as effects. */
@Generated
public final class DepotStore {
    private DepotStore() {}

    /** The store of {@link Shelf}. */
    public static final class Shelfs {
        private Shelfs() {}

        /** {@link ShelfStore#findById}. */
        public static <R extends HasDepotStore> Eff<R, Option<Shelf>> findById(ShelfId id) {
            return Eff.effect("ShelfStore.findById", environment -> environment.depotShelfs().findById(id), id);
        }

        /** {@link ShelfStore#require}. */
        public static <R extends HasDepotStore> Eff<R, Shelf> require(ShelfId id) {
            return Eff.effect("ShelfStore.require", environment -> environment.depotShelfs().require(id), id);
        }

        /** {@link ShelfStore#requireVersion}. */
        public static <R extends HasDepotStore> Eff<R, Shelf> requireVersion(ShelfId id, Option<Long> expected) {
            return Eff.effect(
                    "ShelfStore.requireVersion",
                    environment -> environment.depotShelfs().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link ShelfStore#findAllById}. */
        public static <R extends HasDepotStore> Eff<R, Seq<Shelf>> findAllById(Iterable<? extends ShelfId> ids) {
            return Eff.effect("ShelfStore.findAllById", environment -> environment.depotShelfs().findAllById(ids), ids);
        }

        /** {@link ShelfStore#exists(Object)}. */
        public static <R extends HasDepotStore> Eff<R, Boolean> exists(ShelfId id) {
            return Eff.effect("ShelfStore.exists", environment -> environment.depotShelfs().exists(id), id);
        }

        /** {@link ShelfStore#count()}. */
        public static <R extends HasDepotStore> Eff<R, Long> count() {
            return Eff.effect("ShelfStore.count", environment -> environment.depotShelfs().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasDepotStore, HasDepotStoreTx, Shelf> query() {
            return StoreQuery.of("ShelfStore", HasDepotStore::depotShelfs, HasDepotStoreTx::depotShelfs);
        }

        /** {@link ShelfStoreTx#insert}. */
        public static <R extends HasDepotStoreTx> Eff<R, Shelf> insert(Shelf shelf) {
            return Eff.effect("ShelfStore.insert", environment -> environment.depotShelfs().insert(shelf), shelf);
        }

        /** {@link ShelfStoreTx#save}. */
        public static <R extends HasDepotStoreTx> Eff<R, Shelf> save(Shelf shelf) {
            return Eff.effect("ShelfStore.save", environment -> environment.depotShelfs().save(shelf), shelf);
        }

        /** {@link ShelfStoreTx#update}. */
        public static <R extends HasDepotStoreTx> Eff<R, Shelf> update(Shelf shelf) {
            return Eff.effect("ShelfStore.update", environment -> environment.depotShelfs().update(shelf), shelf);
        }

        /** {@link ShelfStoreTx#insertAll}. */
        public static <R extends HasDepotStoreTx> Eff<R, Seq<Shelf>> insertAll(Iterable<? extends Shelf> entities) {
            return Eff.effect(
                    "ShelfStore.insertAll", environment -> environment.depotShelfs().insertAll(entities), entities);
        }

        /** {@link ShelfStoreTx#saveAll}. */
        public static <R extends HasDepotStoreTx> Eff<R, Seq<Shelf>> saveAll(Iterable<? extends Shelf> entities) {
            return Eff.effect(
                    "ShelfStore.saveAll", environment -> environment.depotShelfs().saveAll(entities), entities);
        }

        /** {@link ShelfStoreTx#delete}. */
        public static <R extends HasDepotStoreTx> Eff<R, Unit> delete(Shelf shelf) {
            return Eff.effect("ShelfStore.delete", environment -> {
                environment.depotShelfs().delete(shelf);
                return Unit.UNIT;
            }, shelf);
        }

        /** {@link ShelfStoreTx#deleteAll}. */
        public static <R extends HasDepotStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Shelf> entities) {
            return Eff.effect("ShelfStore.deleteAll", environment -> {
                environment.depotShelfs().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link ShelfStoreTx#deleteById}. */
        public static <R extends HasDepotStoreTx> Eff<R, Boolean> deleteById(ShelfId id) {
            return Eff.effect("ShelfStore.deleteById", environment -> environment.depotShelfs().deleteById(id), id);
        }
    }
}
