package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
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

    /** {@link Record} for adapters. */
    public static final EntityType<Id, Record> ENTITY = EntityType.of("Record", KeyType.of(id), RecordFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private RecordFields() {}

    private static Record changed(Record record, Changes<Record> changes) {
        return new Record(
                changes.or(id, record.id()),
                changes.or(name, record.name()),
                changes.or(count, record.count()),
                changes.or(version, record.version()));
    }
}
