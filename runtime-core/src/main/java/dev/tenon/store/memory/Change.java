package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/** What a serializable transaction did to one row. */
final class Change<K, E> extends Moment {

    final Table<K, E> table;
    final K key;
    final @Nullable E before;
    final @Nullable E after;

    Change(Table<K, E> table, K key, @Nullable E before, @Nullable E after) {
        this.table = table;
        this.key = key;
        this.before = before;
        this.after = after;
    }
}
