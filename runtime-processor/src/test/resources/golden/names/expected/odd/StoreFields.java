package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Store}, for filters and sorts. */
@Generated
public final class StoreFields {
    /** {@link Store#id}. */
    public static final OrderedField<Store, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Store::id);

    /** {@link Store#name}. */
    public static final TextField<Store> name = TextField.of("name", Store::name);

    /** {@link Store#count}. */
    public static final OrderedField<Store, Integer> count = OrderedField.of("count", FieldType.INT, Store::count);

    /** {@link Store#version}. */
    public static final OrderedField<Store, Long> version = OrderedField.of("version", FieldType.LONG, Store::version);

    /** {@link Store} for adapters. */
    public static final EntityType<Id, Store> ENTITY = EntityType.of("Store", KeyType.of(id), StoreFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private StoreFields() {}

    private static Store changed(Store store, Changes<Store> changes) {
        return new Store(
                changes.or(id, store.id()),
                changes.or(name, store.name()),
                changes.or(count, store.count()),
                changes.or(version, store.version()));
    }
}
