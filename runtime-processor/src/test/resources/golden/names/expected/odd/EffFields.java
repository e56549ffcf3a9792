package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Eff}, for filters and sorts. */
@Generated
public final class EffFields {
    /** {@link Eff#id}. */
    public static final OrderedField<Eff, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Eff::id);

    /** {@link Eff#name}. */
    public static final TextField<Eff> name = TextField.of("name", Eff::name);

    /** {@link Eff#count}. */
    public static final OrderedField<Eff, Integer> count = OrderedField.of("count", FieldType.INT, Eff::count);

    /** {@link Eff#version}. */
    public static final OrderedField<Eff, Long> version = OrderedField.of("version", FieldType.LONG, Eff::version);

    /** {@link Eff} for adapters. */
    public static final EntityType<Id, Eff> ENTITY = EntityType.of("Eff", KeyType.of(id), EffFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private EffFields() {}

    private static Eff changed(Eff eff, Changes<Eff> changes) {
        return new Eff(
                changes.or(id, eff.id()),
                changes.or(name, eff.name()),
                changes.or(count, eff.count()),
                changes.or(version, eff.version()));
    }
}
