package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/** What a transaction wants a row to become. */
final class Write<K, E> {

    final K key;

    /** The entity; {@code null} to delete the row. */
    final @Nullable E value;

    /** Whether every index has the row where it had it, so that none has to be touched. */
    final boolean staysInPlace;

    /** The row as it was found when it was written, and then as it was committed; {@code null} when there was none. */
    @Nullable
    Row<K, E> row;

    private @Nullable Object @Nullable [] indexed;

    private Write(
            K key,
            @Nullable E value,
            boolean staysInPlace,
            @Nullable Object @Nullable [] indexed,
            @Nullable Row<K, E> row) {
        this.key = key;
        this.value = value;
        this.staysInPlace = staysInPlace;
        this.indexed = indexed;
        this.row = row;
    }

    /** Of a row that is found by other values than before, or is new, or is to go. */
    static <K, E> Write<K, E> moving(K key, @Nullable E value, @Nullable Object[] indexed, @Nullable Row<K, E> row) {
        return new Write<>(key, value, false, indexed, row);
    }

    /** Of a row that is found by what it was found by. */
    static <K, E> Write<K, E> inPlace(E value, Row<K, E> row) {
        return new Write<>(row.key, value, true, null, row);
    }

    /**
     * The values it is to be found by, in the order of the indexes of {@code table}, {@code null} where an index does not have
     * it. Of a row that moves they were read when it was written, so that a commit runs no user code.
     */
    @Nullable
    Object[] indexed(Table<K, E> table) {
        @Nullable Object[] known = indexed;
        if (known == null) {
            known = table.indexed(value);
            indexed = known;
        }
        return known;
    }
}
