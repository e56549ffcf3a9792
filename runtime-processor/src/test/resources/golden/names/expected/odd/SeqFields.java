package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Seq}, for filters and sorts. */
@Generated
public final class SeqFields {
    /** {@link Seq#id}. */
    public static final OrderedField<Seq, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Seq::id);

    /** {@link Seq#name}. */
    public static final TextField<Seq> name = TextField.of("name", Seq::name);

    /** {@link Seq#count}. */
    public static final OrderedField<Seq, Integer> count = OrderedField.of("count", FieldType.INT, Seq::count);

    /** {@link Seq#version}. */
    public static final OrderedField<Seq, Long> version = OrderedField.of("version", FieldType.LONG, Seq::version);

    /** {@link Seq} for adapters. */
    public static final EntityType<Id, Seq> ENTITY = EntityType.of("Seq", KeyType.of(id), SeqFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private SeqFields() {}

    private static Seq changed(Seq seq, Changes<Seq> changes) {
        return new Seq(
                changes.or(id, seq.id()),
                changes.or(name, seq.name()),
                changes.or(count, seq.count()),
                changes.or(version, seq.version()));
    }
}
