package odd;

import dev.tenon.Generated;
import dev.tenon.store.FieldType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Record}, for filters and sorts. */
@Generated
public final class RecordFields {
    /** {@link Record#id}. */
    public static final OrderedField<Record, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Record::id);

    /** {@link Record#name}. */
    public static final TextField<Record> name = TextField.of("name", Record::name);

    /** {@link Record#count}. */
    public static final OrderedField<Record, Integer> count = OrderedField.of("count", FieldType.INT, Record::count);

    /** {@link Record#version}. */
    public static final OrderedField<Record, Long> version =
            OrderedField.of("version", FieldType.LONG, Record::version);

    private RecordFields() {}
}
