package shipping;

import contracts.OrderId;
import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stores of {@link Shipping} as effects. */
@Generated
public final class ShippingStore {
    private ShippingStore() {}

    /** The store of {@link Parcel}. */
    public static final class Parcels {
        private Parcels() {}

        /** {@link ParcelStore#findById}. */
        public static <R extends HasShippingStore> Eff<R, Option<Parcel>> findById(OrderId order) {
            return Eff.effect(
                    "ParcelStore.findById", environment -> environment.shippingParcels().findById(order), order);
        }

        /** {@link ParcelStore#require}. */
        public static <R extends HasShippingStore> Eff<R, Parcel> require(OrderId order) {
            return Eff.effect(
                    "ParcelStore.require", environment -> environment.shippingParcels().require(order), order);
        }

        /** {@link ParcelStore#findAllById}. */
        public static <R extends HasShippingStore> Eff<R, Seq<Parcel>> findAllById(Iterable<? extends OrderId> ids) {
            return Eff.effect(
                    "ParcelStore.findAllById", environment -> environment.shippingParcels().findAllById(ids), ids);
        }

        /** {@link ParcelStore#exists(Object)}. */
        public static <R extends HasShippingStore> Eff<R, Boolean> exists(OrderId order) {
            return Eff.effect("ParcelStore.exists", environment -> environment.shippingParcels().exists(order), order);
        }

        /** {@link ParcelStore#count()}. */
        public static <R extends HasShippingStore> Eff<R, Long> count() {
            return Eff.effect("ParcelStore.count", environment -> environment.shippingParcels().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShippingStore, HasShippingStoreTx, Parcel> query() {
            return StoreQuery.of("ParcelStore", HasShippingStore::shippingParcels, HasShippingStoreTx::shippingParcels);
        }

        /** {@link ParcelStoreTx#insert}. */
        public static <R extends HasShippingStoreTx> Eff<R, Parcel> insert(Parcel parcel) {
            return Eff.effect(
                    "ParcelStore.insert", environment -> environment.shippingParcels().insert(parcel), parcel);
        }

        /** {@link ParcelStoreTx#save}. */
        public static <R extends HasShippingStoreTx> Eff<R, Parcel> save(Parcel parcel) {
            return Eff.effect("ParcelStore.save", environment -> environment.shippingParcels().save(parcel), parcel);
        }

        /** {@link ParcelStoreTx#update}. */
        public static <R extends HasShippingStoreTx> Eff<R, Parcel> update(Parcel parcel) {
            return Eff.effect(
                    "ParcelStore.update", environment -> environment.shippingParcels().update(parcel), parcel);
        }

        /** {@link ParcelStoreTx#insertAll}. */
        public static <R extends HasShippingStoreTx> Eff<R, Seq<Parcel>> insertAll(
                Iterable<? extends Parcel> entities) {
            return Eff.effect(
                    "ParcelStore.insertAll",
                    environment -> environment.shippingParcels().insertAll(entities),
                    entities);
        }

        /** {@link ParcelStoreTx#saveAll}. */
        public static <R extends HasShippingStoreTx> Eff<R, Seq<Parcel>> saveAll(Iterable<? extends Parcel> entities) {
            return Eff.effect(
                    "ParcelStore.saveAll", environment -> environment.shippingParcels().saveAll(entities), entities);
        }

        /** {@link ParcelStoreTx#delete}. */
        public static <R extends HasShippingStoreTx> Eff<R, Unit> delete(Parcel parcel) {
            return Eff.effect("ParcelStore.delete", environment -> {
                environment.shippingParcels().delete(parcel);
                return Unit.UNIT;
            }, parcel);
        }

        /** {@link ParcelStoreTx#deleteAll}. */
        public static <R extends HasShippingStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Parcel> entities) {
            return Eff.effect("ParcelStore.deleteAll", environment -> {
                environment.shippingParcels().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link ParcelStoreTx#deleteById}. */
        public static <R extends HasShippingStoreTx> Eff<R, Boolean> deleteById(OrderId order) {
            return Eff.effect(
                    "ParcelStore.deleteById", environment -> environment.shippingParcels().deleteById(order), order);
        }
    }
}
