package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Field}, for filters and sorts. */
@Generated
public final class FieldFields {
    /** {@link Field#id}. */
    public static final OrderedField<Field, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Field::id);

    /** {@link Field#name}. */
    public static final TextField<Field> name = TextField.of("name", Field::name);

    /** {@link Field#count}. */
    public static final OrderedField<Field, Integer> count = OrderedField.of("count", FieldType.INT, Field::count);

    /** {@link Field#version}. */
    public static final OrderedField<Field, Long> version = OrderedField.of("version", FieldType.LONG, Field::version);

    /** {@link Field} for adapters. */
    public static final EntityType<Id, Field> ENTITY = EntityType.of("Field", KeyType.of(id), FieldFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private FieldFields() {}

    private static Field changed(Field field, Changes<Field> changes) {
        return new Field(
                changes.or(id, field.id()),
                changes.or(name, field.name()),
                changes.or(count, field.count()),
                changes.or(version, field.version()));
    }
}
