package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import shop.Serial;

/** The components of {@link Roster.Shift}, for filters and sorts. */
@Generated
public final class ShiftFields {
    /** {@link Roster.Shift#id}. */
    public static final OrderedField<Roster.Shift, Serial> id =
            OrderedField.of("id", FieldType.id(FieldType.LONG, Serial::value, Serial::new), Roster.Shift::id);

    /** {@link Roster.Shift#hours}. */
    public static final OrderedField<Roster.Shift, Integer> hours =
            OrderedField.of("hours", FieldType.INT, Roster.Shift::hours);

    /** {@link Roster.Shift} for adapters. */
    public static final EntityType<Serial, Roster.Shift> ENTITY =
            EntityType.of("Shift", KeyType.of(id), ShiftFields::changed)
                    .fields(id, hours)
                    .build();

    private ShiftFields() {}

    private static Roster.Shift changed(Roster.Shift shift, Changes<Roster.Shift> changes) {
        return new Roster.Shift(changes.or(id, shift.id()), changes.or(hours, shift.hours()));
    }
}
