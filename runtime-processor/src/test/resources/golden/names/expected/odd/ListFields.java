package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link List}, for filters and sorts. */
@Generated
public final class ListFields {
    /** {@link List#id}. */
    public static final OrderedField<List, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), List::id);

    /** {@link List#name}. */
    public static final TextField<List> name = TextField.of("name", List::name);

    /** {@link List#count}. */
    public static final OrderedField<List, Integer> count = OrderedField.of("count", FieldType.INT, List::count);

    /** {@link List#version}. */
    public static final OrderedField<List, Long> version = OrderedField.of("version", FieldType.LONG, List::version);

    /** {@link List} for adapters. */
    public static final EntityType<Id, List> ENTITY = EntityType.of("List", KeyType.of(id), ListFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private ListFields() {}

    private static List changed(List list, Changes<List> changes) {
        return new List(
                changes.or(id, list.id()),
                changes.or(name, list.name()),
                changes.or(count, list.count()),
                changes.or(version, list.version()));
    }
}
