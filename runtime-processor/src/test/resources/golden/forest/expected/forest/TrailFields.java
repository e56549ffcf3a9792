package forest;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;
import java.time.Instant;

/** The components of {@link Trail}, for filters and sorts. */
@Generated
public final class TrailFields {
    /** {@link Trail#id}. */
    public static final OrderedField<Trail, TrailId> id =
            OrderedField.of("id", FieldType.id(FieldType.INT, TrailId::value, TrailId::new), Trail::id);

    /** {@link Trail#after}. */
    public static final OrderedField<Trail, TrailId> after =
            OrderedField.optional("after", FieldType.id(FieldType.INT, TrailId::value, TrailId::new), Trail::after);

    /** {@link Trail#updatedAt}. */
    public static final OrderedField<Trail, Instant> updatedAt =
            OrderedField.of("updatedAt", FieldType.INSTANT, Trail::updatedAt);

    /** {@link Trail#version}. */
    public static final OrderedField<Trail, Long> version = OrderedField.of("version", FieldType.LONG, Trail::version);

    /** {@link Trail} for adapters. */
    public static final EntityType<TrailId, Trail> ENTITY = EntityType.of("Trail", KeyType.of(id), TrailFields::changed)
            .fields(id, after, updatedAt, version)
            .version(version)
            .updatedAt(updatedAt)
            .reference(after, () -> TrailFields.ENTITY, OnDelete.SET_NULL)
            .build();

    private TrailFields() {}

    private static Trail changed(Trail trail, Changes<Trail> changes) {
        return new Trail(
                changes.or(id, trail.id()),
                changes.or(after, trail.after()),
                changes.or(updatedAt, trail.updatedAt()),
                changes.or(version, trail.version()));
    }
}
