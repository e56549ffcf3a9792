package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link StoreQuery}, for filters and sorts. */
@Generated
public final class StoreQueryFields {
    /** {@link StoreQuery#id}. */
    public static final OrderedField<StoreQuery, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), StoreQuery::id);

    /** {@link StoreQuery#name}. */
    public static final TextField<StoreQuery> name = TextField.of("name", StoreQuery::name);

    /** {@link StoreQuery#count}. */
    public static final OrderedField<StoreQuery, Integer> count =
            OrderedField.of("count", FieldType.INT, StoreQuery::count);

    /** {@link StoreQuery#version}. */
    public static final OrderedField<StoreQuery, Long> version =
            OrderedField.of("version", FieldType.LONG, StoreQuery::version);

    /** {@link StoreQuery} for adapters. */
    public static final EntityType<Id, StoreQuery> ENTITY =
            EntityType.of("StoreQuery", KeyType.of(id), StoreQueryFields::changed)
                    .fields(id, name, count, version)
                    .version(version)
                    .unique(name)
                    .lookup(count)
                    .build();

    private StoreQueryFields() {}

    private static StoreQuery changed(StoreQuery storeQuery, Changes<StoreQuery> changes) {
        return new StoreQuery(
                changes.or(id, storeQuery.id()),
                changes.or(name, storeQuery.name()),
                changes.or(count, storeQuery.count()),
                changes.or(version, storeQuery.version()));
    }
}
