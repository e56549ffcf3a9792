package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/** What a transaction wants a row to become. */
final class Write<E> {

    /** The entity; {@code null} to delete the row. */
    final @Nullable E value;

    /** The values it is to be found by, in the order of the table's indexes; read now, so that a commit runs no user code. */
    final @Nullable Object[] indexed;

    Write(@Nullable E value, Table<?, E> table) {
        this.value = value;
        this.indexed = new Object[table.indexes.size()];
        for (Index<?, E> index : table.indexes) {
            indexed[index.ordinal] = index.valueOf(value);
        }
    }
}
