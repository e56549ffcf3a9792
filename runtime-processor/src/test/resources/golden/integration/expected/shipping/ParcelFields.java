package shipping;

import contracts.OrderId;
import contracts.ParcelId;
import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Parcel}, for filters and sorts. */
@Generated
public final class ParcelFields {
    /** {@link Parcel#order}. */
    public static final OrderedField<Parcel, OrderId> order =
            OrderedField.of("order", FieldType.id(FieldType.UUID, OrderId::value, OrderId::new), Parcel::order);

    /** {@link Parcel#id}. */
    public static final OrderedField<Parcel, ParcelId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, ParcelId::value, ParcelId::new), Parcel::id);

    /** {@link Parcel#what}. */
    public static final TextField<Parcel> what = TextField.of("what", Parcel::what);

    /** {@link Parcel#open}. */
    public static final OrderedField<Parcel, Boolean> open = OrderedField.of("open", FieldType.BOOLEAN, Parcel::open);

    /** {@link Parcel} for adapters. */
    public static final EntityType<OrderId, Parcel> ENTITY =
            EntityType.of("Parcel", KeyType.of(order), ParcelFields::changed)
                    .fields(order, id, what, open)
                    .build();

    private ParcelFields() {}

    private static Parcel changed(Parcel parcel, Changes<Parcel> changes) {
        return new Parcel(
                changes.or(order, parcel.order()),
                changes.or(id, parcel.id()),
                changes.or(what, parcel.what()),
                changes.or(open, parcel.open()));
    }
}
