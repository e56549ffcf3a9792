package dev.tenon.store.memory;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One value of an {@link Index} and the rows that have it, or had it in a version that is still kept, by key. Read without a
 * lock; written under the commit lock.
 */
final class Posting<K, E> implements Placed {

    private static final @Nullable Posting<?, ?>[] NONE = new Posting<?, ?>[0];

    private final Object value;

    /** The commonest case by far, of unique values, needs no tree. */
    private volatile @Nullable Row<K, E> only;

    private volatile SortedTree<Row<K, E>> rows = SortedTree.empty();

    Posting(Object value) {
        this.value = value;
    }

    @SuppressWarnings("unchecked") // it has no elements
    static <K, E> @Nullable Posting<K, E>[] none() {
        return (@Nullable Posting<K, E>[]) NONE;
    }

    @Override
    public Object place() {
        return value;
    }

    /** How many rows there are. */
    int size() {
        return only != null ? 1 : rows.size();
    }

    /** The one row; {@code null} when there are none or several, see {@link #rows}. */
    @Nullable
    Row<K, E> only() {
        return only;
    }

    /** The rows when there are not exactly one, by key. */
    SortedTree<Row<K, E>> rows() {
        return rows;
    }

    /** Whether one of the rows passes {@code test}. */
    boolean exists(Predicate<? super Row<K, E>> test) {
        return find(test) != null;
    }

    /** The first of the rows that passes {@code test}; {@code null} when none does. */
    @Nullable
    Row<K, E> find(Predicate<? super Row<K, E>> test) {
        Row<K, E> single = only;
        if (single != null) {
            return test.test(single) ? single : null;
        }
        return rows.find(test);
    }

    void add(Row<K, E> row, Places keys) {
        Row<K, E> first = only;
        if (first == row) {
            return;
        }
        if (first == null && rows.size() == 0) {
            only = row;
            return;
        }
        SortedTree<Row<K, E>> before = first == null ? rows : SortedTree.of(first);
        // The tree first: who finds no only row looks there.
        rows = before.with(row, keys);
        only = null;
    }

    void remove(Row<K, E> row, Places keys) {
        if (only == row) {
            only = null;
        } else if (only == null) {
            rows = rows.without(row, keys);
        }
    }

    boolean isEmpty() {
        return size() == 0;
    }
}
