package dev.tenon.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction wrote to one table, in the order of the first writes. Few are searched one by one; many get indexes
 * of their own, so that a lookup does not slow down with them.
 */
final class Writes<K, E> {

    private static final int FEW = 16;

    final Table<K, E> table;
    private final Map<K, Write<E>> byKey = new LinkedHashMap<>();
    private @Nullable Map<IndexedValue, Set<K>> byValue;

    private record IndexedValue(int index, Object value) {}

    Writes(Table<K, E> table) {
        this.table = table;
    }

    @Nullable
    Write<E> get(K key) {
        return byKey.get(key);
    }

    void put(K key, Write<E> write) {
        Write<E> replaced = byKey.put(key, write);
        if (byValue != null) {
            if (replaced != null) {
                unlink(byValue, key, replaced);
            }
            link(byValue, key, write);
        } else if (byKey.size() > FEW) {
            Map<IndexedValue, Set<K>> built = new HashMap<>();
            byKey.forEach((each, its) -> link(built, each, its));
            byValue = built;
        }
    }

    Set<Map.Entry<K, Write<E>>> entries() {
        return byKey.entrySet();
    }

    /** The keys of those with {@code value} in the field of {@code index}. */
    Collection<K> having(Index<K, E> index, Object value) {
        if (byValue != null) {
            return byValue.getOrDefault(new IndexedValue(index.ordinal, value), Set.of());
        }
        List<K> found = new ArrayList<>();
        for (Map.Entry<K, Write<E>> entry : byKey.entrySet()) {
            if (value.equals(entry.getValue().indexed[index.ordinal])) {
                found.add(entry.getKey());
            }
        }
        return found;
    }

    private static <K, E> void link(Map<IndexedValue, Set<K>> target, K key, Write<E> write) {
        for (int i = 0; i < write.indexed.length; i++) {
            Object value = write.indexed[i];
            if (value != null) {
                target.computeIfAbsent(new IndexedValue(i, value), absent -> new LinkedHashSet<>())
                        .add(key);
            }
        }
    }

    private static <K, E> void unlink(Map<IndexedValue, Set<K>> target, K key, Write<E> write) {
        for (int i = 0; i < write.indexed.length; i++) {
            Object value = write.indexed[i];
            if (value != null) {
                target.computeIfPresent(new IndexedValue(i, value), (same, keys) -> {
                    keys.remove(key);
                    return keys.isEmpty() ? null : keys;
                });
            }
        }
    }
}
