package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Runtime}, for filters and sorts. */
@Generated
public final class RuntimeFields {
    /** {@link Runtime#id}. */
    public static final OrderedField<Runtime, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Runtime::id);

    /** {@link Runtime#name}. */
    public static final TextField<Runtime> name = TextField.of("name", Runtime::name);

    /** {@link Runtime#count}. */
    public static final OrderedField<Runtime, Integer> count = OrderedField.of("count", FieldType.INT, Runtime::count);

    /** {@link Runtime#version}. */
    public static final OrderedField<Runtime, Long> version =
            OrderedField.of("version", FieldType.LONG, Runtime::version);

    /** {@link Runtime} for adapters. */
    public static final EntityType<Id, Runtime> ENTITY =
            EntityType.of("Runtime", KeyType.of(id), RuntimeFields::changed)
                    .fields(id, name, count, version)
                    .version(version)
                    .unique(name)
                    .lookup(count)
                    .build();

    private RuntimeFields() {}

    private static Runtime changed(Runtime runtime, Changes<Runtime> changes) {
        return new Runtime(
                changes.or(id, runtime.id()),
                changes.or(name, runtime.name()),
                changes.or(count, runtime.count()),
                changes.or(version, runtime.version()));
    }
}
