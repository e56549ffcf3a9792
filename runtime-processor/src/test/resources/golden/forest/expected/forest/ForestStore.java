package forest;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stores of {@link Forest} as effects. */
@Generated
public final class ForestStore {
    private ForestStore() {}

    /** The store of {@link Nest}. */
    public static final class Nests {
        private Nests() {}

        /** {@link NestStore#findById}. */
        public static <R extends HasForestStore> Eff<R, Option<Nest>> findById(NestId id) {
            return Eff.effect("NestStore.findById", environment -> environment.forestNests().findById(id), id);
        }

        /** {@link NestStore#require}. */
        public static <R extends HasForestStore> Eff<R, Nest> require(NestId id) {
            return Eff.effect("NestStore.require", environment -> environment.forestNests().require(id), id);
        }

        /** {@link NestStore#findAllById}. */
        public static <R extends HasForestStore> Eff<R, Seq<Nest>> findAllById(Iterable<? extends NestId> ids) {
            return Eff.effect("NestStore.findAllById", environment -> environment.forestNests().findAllById(ids), ids);
        }

        /** {@link NestStore#exists(Object)}. */
        public static <R extends HasForestStore> Eff<R, Boolean> exists(NestId id) {
            return Eff.effect("NestStore.exists", environment -> environment.forestNests().exists(id), id);
        }

        /** {@link NestStore#count()}. */
        public static <R extends HasForestStore> Eff<R, Long> count() {
            return Eff.effect("NestStore.count", environment -> environment.forestNests().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasForestStore, HasForestStoreTx, Nest> query() {
            return StoreQuery.of("NestStore", HasForestStore::forestNests, HasForestStoreTx::forestNests);
        }

        /** {@link NestStoreTx#insert}. */
        public static <R extends HasForestStoreTx> Eff<R, Nest> insert(Nest nest) {
            return Eff.effect("NestStore.insert", environment -> environment.forestNests().insert(nest), nest);
        }

        /** {@link NestStoreTx#save}. */
        public static <R extends HasForestStoreTx> Eff<R, Nest> save(Nest nest) {
            return Eff.effect("NestStore.save", environment -> environment.forestNests().save(nest), nest);
        }

        /** {@link NestStoreTx#update}. */
        public static <R extends HasForestStoreTx> Eff<R, Nest> update(Nest nest) {
            return Eff.effect("NestStore.update", environment -> environment.forestNests().update(nest), nest);
        }

        /** {@link NestStoreTx#insertAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Nest>> insertAll(Iterable<? extends Nest> entities) {
            return Eff.effect(
                    "NestStore.insertAll", environment -> environment.forestNests().insertAll(entities), entities);
        }

        /** {@link NestStoreTx#saveAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Nest>> saveAll(Iterable<? extends Nest> entities) {
            return Eff.effect(
                    "NestStore.saveAll", environment -> environment.forestNests().saveAll(entities), entities);
        }

        /** {@link NestStoreTx#delete}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> delete(Nest nest) {
            return Eff.effect("NestStore.delete", environment -> {
                environment.forestNests().delete(nest);
                return Unit.UNIT;
            }, nest);
        }

        /** {@link NestStoreTx#deleteAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Nest> entities) {
            return Eff.effect("NestStore.deleteAll", environment -> {
                environment.forestNests().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link NestStoreTx#deleteById}. */
        public static <R extends HasForestStoreTx> Eff<R, Boolean> deleteById(NestId id) {
            return Eff.effect("NestStore.deleteById", environment -> environment.forestNests().deleteById(id), id);
        }
    }

    /** The store of {@link Ranger}. */
    public static final class Rangers {
        private Rangers() {}

        /** {@link RangerStore#findById}. */
        public static <R extends HasForestStore> Eff<R, Option<Ranger>> findById(RangerId id) {
            return Eff.effect("RangerStore.findById", environment -> environment.forestRangers().findById(id), id);
        }

        /** {@link RangerStore#require}. */
        public static <R extends HasForestStore> Eff<R, Ranger> require(RangerId id) {
            return Eff.effect("RangerStore.require", environment -> environment.forestRangers().require(id), id);
        }

        /** {@link RangerStore#requireVersion}. */
        public static <R extends HasForestStore> Eff<R, Ranger> requireVersion(RangerId id, Option<Long> expected) {
            return Eff.effect(
                    "RangerStore.requireVersion",
                    environment -> environment.forestRangers().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link RangerStore#findAllById}. */
        public static <R extends HasForestStore> Eff<R, Seq<Ranger>> findAllById(Iterable<? extends RangerId> ids) {
            return Eff.effect(
                    "RangerStore.findAllById", environment -> environment.forestRangers().findAllById(ids), ids);
        }

        /** {@link RangerStore#exists(Object)}. */
        public static <R extends HasForestStore> Eff<R, Boolean> exists(RangerId id) {
            return Eff.effect("RangerStore.exists", environment -> environment.forestRangers().exists(id), id);
        }

        /** {@link RangerStore#count()}. */
        public static <R extends HasForestStore> Eff<R, Long> count() {
            return Eff.effect("RangerStore.count", environment -> environment.forestRangers().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasForestStore, HasForestStoreTx, Ranger> query() {
            return StoreQuery.of("RangerStore", HasForestStore::forestRangers, HasForestStoreTx::forestRangers);
        }

        /** {@link RangerStoreTx#insert}. */
        public static <R extends HasForestStoreTx> Eff<R, Ranger> insert(Ranger ranger) {
            return Eff.effect("RangerStore.insert", environment -> environment.forestRangers().insert(ranger), ranger);
        }

        /** {@link RangerStoreTx#save}. */
        public static <R extends HasForestStoreTx> Eff<R, Ranger> save(Ranger ranger) {
            return Eff.effect("RangerStore.save", environment -> environment.forestRangers().save(ranger), ranger);
        }

        /** {@link RangerStoreTx#update}. */
        public static <R extends HasForestStoreTx> Eff<R, Ranger> update(Ranger ranger) {
            return Eff.effect("RangerStore.update", environment -> environment.forestRangers().update(ranger), ranger);
        }

        /** {@link RangerStoreTx#insertAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Ranger>> insertAll(Iterable<? extends Ranger> entities) {
            return Eff.effect(
                    "RangerStore.insertAll", environment -> environment.forestRangers().insertAll(entities), entities);
        }

        /** {@link RangerStoreTx#saveAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Ranger>> saveAll(Iterable<? extends Ranger> entities) {
            return Eff.effect(
                    "RangerStore.saveAll", environment -> environment.forestRangers().saveAll(entities), entities);
        }

        /** {@link RangerStoreTx#delete}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> delete(Ranger ranger) {
            return Eff.effect("RangerStore.delete", environment -> {
                environment.forestRangers().delete(ranger);
                return Unit.UNIT;
            }, ranger);
        }

        /** {@link RangerStoreTx#deleteAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Ranger> entities) {
            return Eff.effect("RangerStore.deleteAll", environment -> {
                environment.forestRangers().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link RangerStoreTx#deleteById}. */
        public static <R extends HasForestStoreTx> Eff<R, Boolean> deleteById(RangerId id) {
            return Eff.effect("RangerStore.deleteById", environment -> environment.forestRangers().deleteById(id), id);
        }
    }

    /** The store of {@link Region}. */
    public static final class Regions {
        private Regions() {}

        /** {@link RegionStore#findById}. */
        public static <R extends HasForestStore> Eff<R, Option<Region>> findById(RegionId id) {
            return Eff.effect("RegionStore.findById", environment -> environment.forestRegions().findById(id), id);
        }

        /** {@link RegionStore#require}. */
        public static <R extends HasForestStore> Eff<R, Region> require(RegionId id) {
            return Eff.effect("RegionStore.require", environment -> environment.forestRegions().require(id), id);
        }

        /** {@link RegionStore#findAllById}. */
        public static <R extends HasForestStore> Eff<R, Seq<Region>> findAllById(Iterable<? extends RegionId> ids) {
            return Eff.effect(
                    "RegionStore.findAllById", environment -> environment.forestRegions().findAllById(ids), ids);
        }

        /** {@link RegionStore#exists(Object)}. */
        public static <R extends HasForestStore> Eff<R, Boolean> exists(RegionId id) {
            return Eff.effect("RegionStore.exists", environment -> environment.forestRegions().exists(id), id);
        }

        /** {@link RegionStore#count()}. */
        public static <R extends HasForestStore> Eff<R, Long> count() {
            return Eff.effect("RegionStore.count", environment -> environment.forestRegions().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasForestStore, HasForestStoreTx, Region> query() {
            return StoreQuery.of("RegionStore", HasForestStore::forestRegions, HasForestStoreTx::forestRegions);
        }

        /** {@link RegionStoreTx#insert}. */
        public static <R extends HasForestStoreTx> Eff<R, Region> insert(Region region) {
            return Eff.effect("RegionStore.insert", environment -> environment.forestRegions().insert(region), region);
        }

        /** {@link RegionStoreTx#save}. */
        public static <R extends HasForestStoreTx> Eff<R, Region> save(Region region) {
            return Eff.effect("RegionStore.save", environment -> environment.forestRegions().save(region), region);
        }

        /** {@link RegionStoreTx#update}. */
        public static <R extends HasForestStoreTx> Eff<R, Region> update(Region region) {
            return Eff.effect("RegionStore.update", environment -> environment.forestRegions().update(region), region);
        }

        /** {@link RegionStoreTx#insertAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Region>> insertAll(Iterable<? extends Region> entities) {
            return Eff.effect(
                    "RegionStore.insertAll", environment -> environment.forestRegions().insertAll(entities), entities);
        }

        /** {@link RegionStoreTx#saveAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Region>> saveAll(Iterable<? extends Region> entities) {
            return Eff.effect(
                    "RegionStore.saveAll", environment -> environment.forestRegions().saveAll(entities), entities);
        }

        /** {@link RegionStoreTx#delete}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> delete(Region region) {
            return Eff.effect("RegionStore.delete", environment -> {
                environment.forestRegions().delete(region);
                return Unit.UNIT;
            }, region);
        }

        /** {@link RegionStoreTx#deleteAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Region> entities) {
            return Eff.effect("RegionStore.deleteAll", environment -> {
                environment.forestRegions().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link RegionStoreTx#deleteById}. */
        public static <R extends HasForestStoreTx> Eff<R, Boolean> deleteById(RegionId id) {
            return Eff.effect("RegionStore.deleteById", environment -> environment.forestRegions().deleteById(id), id);
        }
    }

    /** The store of {@link Sign}. */
    public static final class Signs {
        private Signs() {}

        /** {@link SignStore#findById}. */
        public static <R extends HasForestStore> Eff<R, Option<Sign>> findById(SignId id) {
            return Eff.effect("SignStore.findById", environment -> environment.forestSigns().findById(id), id);
        }

        /** {@link SignStore#require}. */
        public static <R extends HasForestStore> Eff<R, Sign> require(SignId id) {
            return Eff.effect("SignStore.require", environment -> environment.forestSigns().require(id), id);
        }

        /** {@link SignStore#requireVersion}. */
        public static <R extends HasForestStore> Eff<R, Sign> requireVersion(SignId id, Option<Long> expected) {
            return Eff.effect(
                    "SignStore.requireVersion",
                    environment -> environment.forestSigns().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link SignStore#findAllById}. */
        public static <R extends HasForestStore> Eff<R, Seq<Sign>> findAllById(Iterable<? extends SignId> ids) {
            return Eff.effect("SignStore.findAllById", environment -> environment.forestSigns().findAllById(ids), ids);
        }

        /** {@link SignStore#exists(Object)}. */
        public static <R extends HasForestStore> Eff<R, Boolean> exists(SignId id) {
            return Eff.effect("SignStore.exists", environment -> environment.forestSigns().exists(id), id);
        }

        /** {@link SignStore#count()}. */
        public static <R extends HasForestStore> Eff<R, Long> count() {
            return Eff.effect("SignStore.count", environment -> environment.forestSigns().count());
        }

        /** {@link SignStore#findByTreeAndText}. */
        public static <R extends HasForestStore> Eff<R, Option<Sign>> findByTreeAndText(
                Option<TreeId> tree, String text) {
            return Eff.effect(
                    "SignStore.findByTreeAndText",
                    environment -> environment.forestSigns().findByTreeAndText(tree, text),
                    tree,
                    text);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasForestStore, HasForestStoreTx, Sign> query() {
            return StoreQuery.of("SignStore", HasForestStore::forestSigns, HasForestStoreTx::forestSigns);
        }

        /** {@link SignStoreTx#insert}. */
        public static <R extends HasForestStoreTx> Eff<R, Sign> insert(Sign sign) {
            return Eff.effect("SignStore.insert", environment -> environment.forestSigns().insert(sign), sign);
        }

        /** {@link SignStoreTx#save}. */
        public static <R extends HasForestStoreTx> Eff<R, Sign> save(Sign sign) {
            return Eff.effect("SignStore.save", environment -> environment.forestSigns().save(sign), sign);
        }

        /** {@link SignStoreTx#update}. */
        public static <R extends HasForestStoreTx> Eff<R, Sign> update(Sign sign) {
            return Eff.effect("SignStore.update", environment -> environment.forestSigns().update(sign), sign);
        }

        /** {@link SignStoreTx#insertAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Sign>> insertAll(Iterable<? extends Sign> entities) {
            return Eff.effect(
                    "SignStore.insertAll", environment -> environment.forestSigns().insertAll(entities), entities);
        }

        /** {@link SignStoreTx#saveAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Sign>> saveAll(Iterable<? extends Sign> entities) {
            return Eff.effect(
                    "SignStore.saveAll", environment -> environment.forestSigns().saveAll(entities), entities);
        }

        /** {@link SignStoreTx#delete}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> delete(Sign sign) {
            return Eff.effect("SignStore.delete", environment -> {
                environment.forestSigns().delete(sign);
                return Unit.UNIT;
            }, sign);
        }

        /** {@link SignStoreTx#deleteAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Sign> entities) {
            return Eff.effect("SignStore.deleteAll", environment -> {
                environment.forestSigns().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link SignStoreTx#deleteById}. */
        public static <R extends HasForestStoreTx> Eff<R, Boolean> deleteById(SignId id) {
            return Eff.effect("SignStore.deleteById", environment -> environment.forestSigns().deleteById(id), id);
        }
    }

    /** The store of {@link Trail}. */
    public static final class Trails {
        private Trails() {}

        /** {@link TrailStore#findById}. */
        public static <R extends HasForestStore> Eff<R, Option<Trail>> findById(TrailId id) {
            return Eff.effect("TrailStore.findById", environment -> environment.forestTrails().findById(id), id);
        }

        /** {@link TrailStore#require}. */
        public static <R extends HasForestStore> Eff<R, Trail> require(TrailId id) {
            return Eff.effect("TrailStore.require", environment -> environment.forestTrails().require(id), id);
        }

        /** {@link TrailStore#requireVersion}. */
        public static <R extends HasForestStore> Eff<R, Trail> requireVersion(TrailId id, Option<Long> expected) {
            return Eff.effect(
                    "TrailStore.requireVersion",
                    environment -> environment.forestTrails().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link TrailStore#findAllById}. */
        public static <R extends HasForestStore> Eff<R, Seq<Trail>> findAllById(Iterable<? extends TrailId> ids) {
            return Eff.effect(
                    "TrailStore.findAllById", environment -> environment.forestTrails().findAllById(ids), ids);
        }

        /** {@link TrailStore#exists(Object)}. */
        public static <R extends HasForestStore> Eff<R, Boolean> exists(TrailId id) {
            return Eff.effect("TrailStore.exists", environment -> environment.forestTrails().exists(id), id);
        }

        /** {@link TrailStore#count()}. */
        public static <R extends HasForestStore> Eff<R, Long> count() {
            return Eff.effect("TrailStore.count", environment -> environment.forestTrails().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasForestStore, HasForestStoreTx, Trail> query() {
            return StoreQuery.of("TrailStore", HasForestStore::forestTrails, HasForestStoreTx::forestTrails);
        }

        /** {@link TrailStoreTx#insert}. */
        public static <R extends HasForestStoreTx> Eff<R, Trail> insert(Trail trail) {
            return Eff.effect("TrailStore.insert", environment -> environment.forestTrails().insert(trail), trail);
        }

        /** {@link TrailStoreTx#save}. */
        public static <R extends HasForestStoreTx> Eff<R, Trail> save(Trail trail) {
            return Eff.effect("TrailStore.save", environment -> environment.forestTrails().save(trail), trail);
        }

        /** {@link TrailStoreTx#update}. */
        public static <R extends HasForestStoreTx> Eff<R, Trail> update(Trail trail) {
            return Eff.effect("TrailStore.update", environment -> environment.forestTrails().update(trail), trail);
        }

        /** {@link TrailStoreTx#insertAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Trail>> insertAll(Iterable<? extends Trail> entities) {
            return Eff.effect(
                    "TrailStore.insertAll", environment -> environment.forestTrails().insertAll(entities), entities);
        }

        /** {@link TrailStoreTx#saveAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Trail>> saveAll(Iterable<? extends Trail> entities) {
            return Eff.effect(
                    "TrailStore.saveAll", environment -> environment.forestTrails().saveAll(entities), entities);
        }

        /** {@link TrailStoreTx#delete}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> delete(Trail trail) {
            return Eff.effect("TrailStore.delete", environment -> {
                environment.forestTrails().delete(trail);
                return Unit.UNIT;
            }, trail);
        }

        /** {@link TrailStoreTx#deleteAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Trail> entities) {
            return Eff.effect("TrailStore.deleteAll", environment -> {
                environment.forestTrails().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link TrailStoreTx#deleteById}. */
        public static <R extends HasForestStoreTx> Eff<R, Boolean> deleteById(TrailId id) {
            return Eff.effect("TrailStore.deleteById", environment -> environment.forestTrails().deleteById(id), id);
        }
    }

    /** The store of {@link Tree}. */
    public static final class Trees {
        private Trees() {}

        /** {@link TreeStore#findById}. */
        public static <R extends HasForestStore> Eff<R, Option<Tree>> findById(TreeId id) {
            return Eff.effect("TreeStore.findById", environment -> environment.forestTrees().findById(id), id);
        }

        /** {@link TreeStore#require}. */
        public static <R extends HasForestStore> Eff<R, Tree> require(TreeId id) {
            return Eff.effect("TreeStore.require", environment -> environment.forestTrees().require(id), id);
        }

        /** {@link TreeStore#findAllById}. */
        public static <R extends HasForestStore> Eff<R, Seq<Tree>> findAllById(Iterable<? extends TreeId> ids) {
            return Eff.effect("TreeStore.findAllById", environment -> environment.forestTrees().findAllById(ids), ids);
        }

        /** {@link TreeStore#exists(Object)}. */
        public static <R extends HasForestStore> Eff<R, Boolean> exists(TreeId id) {
            return Eff.effect("TreeStore.exists", environment -> environment.forestTrees().exists(id), id);
        }

        /** {@link TreeStore#count()}. */
        public static <R extends HasForestStore> Eff<R, Long> count() {
            return Eff.effect("TreeStore.count", environment -> environment.forestTrees().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasForestStore, HasForestStoreTx, Tree> query() {
            return StoreQuery.of("TreeStore", HasForestStore::forestTrees, HasForestStoreTx::forestTrees);
        }

        /** {@link TreeStoreTx#insert}. */
        public static <R extends HasForestStoreTx> Eff<R, Tree> insert(Tree tree) {
            return Eff.effect("TreeStore.insert", environment -> environment.forestTrees().insert(tree), tree);
        }

        /** {@link TreeStoreTx#save}. */
        public static <R extends HasForestStoreTx> Eff<R, Tree> save(Tree tree) {
            return Eff.effect("TreeStore.save", environment -> environment.forestTrees().save(tree), tree);
        }

        /** {@link TreeStoreTx#update}. */
        public static <R extends HasForestStoreTx> Eff<R, Tree> update(Tree tree) {
            return Eff.effect("TreeStore.update", environment -> environment.forestTrees().update(tree), tree);
        }

        /** {@link TreeStoreTx#insertAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Tree>> insertAll(Iterable<? extends Tree> entities) {
            return Eff.effect(
                    "TreeStore.insertAll", environment -> environment.forestTrees().insertAll(entities), entities);
        }

        /** {@link TreeStoreTx#saveAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Seq<Tree>> saveAll(Iterable<? extends Tree> entities) {
            return Eff.effect(
                    "TreeStore.saveAll", environment -> environment.forestTrees().saveAll(entities), entities);
        }

        /** {@link TreeStoreTx#delete}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> delete(Tree tree) {
            return Eff.effect("TreeStore.delete", environment -> {
                environment.forestTrees().delete(tree);
                return Unit.UNIT;
            }, tree);
        }

        /** {@link TreeStoreTx#deleteAll}. */
        public static <R extends HasForestStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Tree> entities) {
            return Eff.effect("TreeStore.deleteAll", environment -> {
                environment.forestTrees().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link TreeStoreTx#deleteById}. */
        public static <R extends HasForestStoreTx> Eff<R, Boolean> deleteById(TreeId id) {
            return Eff.effect("TreeStore.deleteById", environment -> environment.forestTrees().deleteById(id), id);
        }
    }
}
