package dev.tenon.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction wrote to one table, in the order of the first writes. Few are searched one by one; many get indexes
 * of their own, so that nothing slows down with them.
 */
final class Writes<K, E> {

    private static final int FEW = 16;

    final Table<K, E> table;
    private final List<K> keys = new ArrayList<>(1);
    private final List<Write<K, E>> writes = new ArrayList<>(1);
    private @Nullable Map<K, Integer> byKey;
    private @Nullable Map<IndexedValue, Set<K>> byValue;

    private record IndexedValue(int index, Object value) {}

    Writes(Table<K, E> table) {
        this.table = table;
    }

    int size() {
        return keys.size();
    }

    K key(int number) {
        return keys.get(number);
    }

    Write<K, E> write(int number) {
        return writes.get(number);
    }

    @Nullable
    Write<K, E> get(K key) {
        int found = find(key);
        return found < 0 ? null : writes.get(found);
    }

    /** Returns what it replaces, for {@link #undo}. */
    @Nullable
    Write<K, E> put(K key, Write<K, E> write) {
        int found = find(key);
        if (found >= 0) {
            Write<K, E> replaced = writes.set(found, write);
            unlink(key, replaced);
            link(key, write);
            return replaced;
        }
        keys.add(key);
        writes.add(write);
        if (byKey != null) {
            byKey.put(key, keys.size() - 1);
            link(key, write);
        } else if (keys.size() > FEW) {
            index();
        }
        return null;
    }

    /** Takes the latest {@link #put} back that was not taken back yet. */
    void undo(K key, @Nullable Write<K, E> replaced) {
        int found = find(key);
        unlink(key, writes.get(found));
        if (replaced != null) {
            writes.set(found, replaced);
            link(key, replaced);
            return;
        }
        // The first write of a key is the last of the list when everything after it was taken back.
        keys.remove(found);
        writes.remove(found);
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
        for (int i = 0; i < keys.size(); i++) {
            if (value.equals(writes.get(i).indexed(table)[index.ordinal])) {
                found.add(keys.get(i));
            }
        }
        return found;
    }

    private int find(K key) {
        if (byKey != null) {
            return byKey.getOrDefault(key, -1);
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void index() {
        byKey = new HashMap<>();
        byValue = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            byKey.put(keys.get(i), i);
            link(keys.get(i), writes.get(i));
        }
    }

    private void link(K key, Write<K, E> write) {
        if (byValue == null) {
            return;
        }
        @Nullable Object[] values = write.indexed(table);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                byValue.computeIfAbsent(new IndexedValue(i, value), absent -> new LinkedHashSet<>())
                        .add(key);
            }
        }
    }

    private void unlink(K key, Write<K, E> write) {
        if (byValue == null) {
            return;
        }
        @Nullable Object[] values = write.indexed(table);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                byValue.computeIfPresent(new IndexedValue(i, value), (same, keysOfValue) -> {
                    keysOfValue.remove(key);
                    return keysOfValue.isEmpty() ? null : keysOfValue;
                });
            }
        }
    }
}
