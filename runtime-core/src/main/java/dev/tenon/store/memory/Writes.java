package dev.tenon.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction wrote to one table, in the order of the first writes. Few are searched one by one; many get indexes
 * of their own, so that nothing slows down with them.
 */
final class Writes<K, E> {

    private static final int FEW = 16;

    final Table<K, E> table;

    /** Those to the next table; {@code null} when there is none. */
    @Nullable
    Writes<?, ?> next;

    /** The first, most often the only one; {@code null} when there are none. */
    private @Nullable Write<K, E> first;

    private List<Write<K, E>> others = List.of();
    private @Nullable Map<K, Integer> byKey;
    private @Nullable Map<IndexedValue, Set<K>> byValue;

    private record IndexedValue(int index, Object value) {}

    Writes(Table<K, E> table) {
        this.table = table;
    }

    int size() {
        return first == null ? 0 : 1 + others.size();
    }

    Write<K, E> write(int number) {
        return number == 0 ? Objects.requireNonNull(first) : others.get(number - 1);
    }

    @Nullable
    Write<K, E> get(K key) {
        int found = find(key);
        return found < 0 ? null : write(found);
    }

    /** Returns what it replaces, for {@link #undo}. */
    @Nullable
    Write<K, E> put(Write<K, E> write) {
        int found = find(write.key);
        if (found >= 0) {
            Write<K, E> replaced = set(found, write);
            unlink(replaced);
            link(write);
            return replaced;
        }
        add(write);
        if (byKey != null) {
            byKey.put(write.key, size() - 1);
            link(write);
        } else if (size() > FEW) {
            index();
        }
        return null;
    }

    /** Takes the latest {@link #put} back that was not taken back yet. */
    void undo(K key, @Nullable Write<K, E> replaced) {
        int found = find(key);
        unlink(write(found));
        if (replaced != null) {
            set(found, replaced);
            link(replaced);
            return;
        }
        // The first write of a key is the last of all when everything after it was taken back.
        removeLast();
        if (byKey != null) {
            byKey.remove(key);
        }
    }

    /** The keys of those that {@code index} will have under {@code value}. */
    Collection<K> having(Index<K, E> index, Object value) {
        if (byValue != null) {
            return List.copyOf(byValue.getOrDefault(new IndexedValue(index.ordinal, value), Set.of()));
        }
        List<K> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Write<K, E> write = write(i);
            if (value.equals(write.indexed(table)[index.ordinal])) {
                found.add(write.key);
            }
        }
        return found;
    }

    private int find(K key) {
        if (byKey != null) {
            return byKey.getOrDefault(key, -1);
        }
        for (int i = 0; i < size(); i++) {
            if (write(i).key.equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void index() {
        byKey = new HashMap<>();
        byValue = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            byKey.put(write(i).key, i);
            link(write(i));
        }
    }

    private void add(Write<K, E> write) {
        if (first == null) {
            first = write;
            return;
        }
        if (others.isEmpty()) {
            others = new ArrayList<>();
        }
        others.add(write);
    }

    private Write<K, E> set(int number, Write<K, E> write) {
        if (number > 0) {
            return others.set(number - 1, write);
        }
        Write<K, E> replaced = write(0);
        first = write;
        return replaced;
    }

    private void removeLast() {
        if (others.isEmpty()) {
            first = null;
        } else {
            others.remove(others.size() - 1);
        }
    }

    private void link(Write<K, E> write) {
        if (byValue == null) {
            return;
        }
        @Nullable Object[] values = write.indexed(table);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                byValue.computeIfAbsent(new IndexedValue(i, value), absent -> new LinkedHashSet<>())
                        .add(write.key);
            }
        }
    }

    private void unlink(Write<K, E> write) {
        if (byValue == null) {
            return;
        }
        @Nullable Object[] values = write.indexed(table);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                byValue.computeIfPresent(new IndexedValue(i, value), (same, keysOfValue) -> {
                    keysOfValue.remove(write.key);
                    return keysOfValue.isEmpty() ? null : keysOfValue;
                });
            }
        }
    }
}
