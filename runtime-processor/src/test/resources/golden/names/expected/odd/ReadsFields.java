package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Reads}, for filters and sorts. */
@Generated
public final class ReadsFields {
    /** {@link Reads#id}. */
    public static final OrderedField<Reads, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Reads::id);

    /** {@link Reads#name}. */
    public static final TextField<Reads> name = TextField.of("name", Reads::name);

    /** {@link Reads#count}. */
    public static final OrderedField<Reads, Integer> count = OrderedField.of("count", FieldType.INT, Reads::count);

    /** {@link Reads#version}. */
    public static final OrderedField<Reads, Long> version = OrderedField.of("version", FieldType.LONG, Reads::version);

    /** {@link Reads} for adapters. */
    public static final EntityType<Id, Reads> ENTITY = EntityType.of("Reads", KeyType.of(id), ReadsFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private ReadsFields() {}

    private static Reads changed(Reads reads, Changes<Reads> changes) {
        return new Reads(
                changes.or(id, reads.id()),
                changes.or(name, reads.name()),
                changes.or(count, reads.count()),
                changes.or(version, reads.version()));
    }
}
