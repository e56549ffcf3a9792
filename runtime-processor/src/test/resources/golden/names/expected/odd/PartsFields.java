package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Parts}, for filters and sorts. */
@Generated
public final class PartsFields {
    /** {@link Parts#id}. */
    public static final OrderedField<Parts, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Parts::id);

    /** {@link Parts#name}. */
    public static final TextField<Parts> name = TextField.of("name", Parts::name);

    /** {@link Parts#count}. */
    public static final OrderedField<Parts, Integer> count = OrderedField.of("count", FieldType.INT, Parts::count);

    /** {@link Parts#version}. */
    public static final OrderedField<Parts, Long> version = OrderedField.of("version", FieldType.LONG, Parts::version);

    /** {@link Parts} for adapters. */
    public static final EntityType<Id, Parts> ENTITY = EntityType.of("Parts", KeyType.of(id), PartsFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private PartsFields() {}

    private static Parts changed(Parts parts, Changes<Parts> changes) {
        return new Parts(
                changes.or(id, parts.id()),
                changes.or(name, parts.name()),
                changes.or(count, parts.count()),
                changes.or(version, parts.version()));
    }
}
