package odd;

import dev.tenon.Generated;
import dev.tenon.store.FieldType;
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

    private KeyFields() {}
}
