package forest;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;

/** The components of {@link Ranger}, for filters and sorts. */
@Generated
public final class RangerFields {
    /** {@link Ranger#id}. */
    public static final OrderedField<Ranger, RangerId> id =
            OrderedField.of("id", FieldType.id(FieldType.LONG, RangerId::value, RangerId::new), Ranger::id);

    /** {@link Ranger#chief}. */
    public static final OrderedField<Ranger, RangerId> chief =
            OrderedField.optional("chief", FieldType.id(FieldType.LONG, RangerId::value, RangerId::new), Ranger::chief);

    /** {@link Ranger#version}. */
    public static final OrderedField<Ranger, Long> version =
            OrderedField.of("version", FieldType.LONG, Ranger::version);

    /** {@link Ranger} for adapters. */
    public static final EntityType<RangerId, Ranger> ENTITY =
            EntityType.of("Ranger", KeyType.of(id), RangerFields::changed)
                    .fields(id, chief, version)
                    .version(version)
                    .reference(chief, () -> RangerFields.ENTITY, OnDelete.RESTRICT)
                    .build();

    private RangerFields() {}

    private static Ranger changed(Ranger ranger, Changes<Ranger> changes) {
        return new Ranger(
                changes.or(id, ranger.id()), changes.or(chief, ranger.chief()), changes.or(version, ranger.version()));
    }
}
