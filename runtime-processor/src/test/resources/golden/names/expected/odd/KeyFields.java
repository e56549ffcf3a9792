package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Key}, for filters and sorts. */
@Generated
public final class KeyFields {
    /** {@link Key#id}. */
    public static final OrderedField<Key, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Key::id);

    /** {@link Key#name}. */
    public static final TextField<Key> name = TextField.of("name", Key::name);

    /** {@link Key#count}. */
    public static final OrderedField<Key, Integer> count = OrderedField.of("count", FieldType.INT, Key::count);

    /** {@link Key#version}. */
    public static final OrderedField<Key, Long> version = OrderedField.of("version", FieldType.LONG, Key::version);

    /** {@link Key} for adapters. */
    public static final EntityType<Id, Key> ENTITY = EntityType.of("Key", KeyType.of(id), KeyFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private KeyFields() {}

    private static Key changed(Key key, Changes<Key> changes) {
        return new Key(
                changes.or(id, key.id()),
                changes.or(name, key.name()),
                changes.or(count, key.count()),
                changes.or(version, key.version()));
    }
}
