package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Live}, for filters and sorts. */
@Generated
public final class LiveFields {
    /** {@link Live#id}. */
    public static final OrderedField<Live, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Live::id);

    /** {@link Live#name}. */
    public static final TextField<Live> name = TextField.of("name", Live::name);

    /** {@link Live#count}. */
    public static final OrderedField<Live, Integer> count = OrderedField.of("count", FieldType.INT, Live::count);

    /** {@link Live#version}. */
    public static final OrderedField<Live, Long> version = OrderedField.of("version", FieldType.LONG, Live::version);

    /** {@link Live} for adapters. */
    public static final EntityType<Id, Live> ENTITY = EntityType.of("Live", KeyType.of(id), LiveFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private LiveFields() {}

    private static Live changed(Live live, Changes<Live> changes) {
        return new Live(
                changes.or(id, live.id()),
                changes.or(name, live.name()),
                changes.or(count, live.count()),
                changes.or(version, live.version()));
    }
}
