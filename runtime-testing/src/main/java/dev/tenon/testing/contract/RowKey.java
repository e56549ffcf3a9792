package dev.tenon.testing.contract;

import dev.tenon.store.EntityType;

/** One row of a database. */
record RowKey(EntityType<?, ?> type, Object key) {

    /** The row of {@code entity}. */
    static <K, E> RowKey of(EntityType<K, E> type, E entity) {
        return new RowKey(type, type.key().of(entity));
    }
}
