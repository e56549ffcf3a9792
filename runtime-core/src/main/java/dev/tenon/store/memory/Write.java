package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/** What a transaction wants a row to become. */
final class Write<K, E> {

    /** The entity; {@code null} to delete the row. */
    final @Nullable E value;

    /**
     * The values it is to be found by, in the order of the table's indexes, {@code null} where an index does not have it; read
     * now, so that a commit runs no user code.
     */
    final @Nullable Object[] indexed;

    /** The row as it was found when it was written; {@code null} when there was none. */
    final @Nullable Row<K, E> row;

    Write(@Nullable E value, @Nullable Object[] indexed, @Nullable Row<K, E> row) {
        this.value = value;
        this.indexed = indexed;
        this.row = row;
    }
}
