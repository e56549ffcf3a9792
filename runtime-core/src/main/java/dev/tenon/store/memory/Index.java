package dev.tenon.store.memory;

import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows by the value of a field. Holds a row under every value that one of its kept versions has, so that older
 * snapshots find it too; who looks up checks the version that it sees. Read without a lock; written under the commit lock.
 */
final class Index<K, E> {

    final EntityType.Lookup<E> lookup;
    final boolean unique;

    /** The place among the indexes of its table. */
    final int ordinal;

    private final ConcurrentHashMap<Object, Postings<K, E>> postings = new ConcurrentHashMap<>();

    Index(EntityType.Lookup<E> lookup, int ordinal) {
        this.lookup = lookup;
        this.unique = lookup.unique();
        this.ordinal = ordinal;
    }

    /** What {@code entity} is found by; {@code null} when there is none or its field is empty. */
    @Nullable
    Object valueOf(@Nullable E entity) {
        if (entity == null) {
            return null;
        }
        if (lookup.fields().size() == 1) {
            return stored(lookup.fields().head(), entity);
        }
        return lookup.fields().map(field -> stored(field, entity)).toJavaList();
    }

    /** Whether no two rows may have {@code value}. */
    boolean isUnique(Object value) {
        return unique && !(value instanceof List<?> several && several.contains(null));
    }

    /** The name of its fields, as failures show it. */
    String name() {
        return lookup.fields().map(Field::name).mkString(", ");
    }

    /** The value in the text form that failures show. */
    String textOf(E entity) {
        return lookup.fields().map(field -> encoded(field, entity)).mkString(", ");
    }

    /** The rows that may have {@code value}: check the version that is seen. */
    Collection<Row<K, E>> candidates(Object value) {
        Postings<K, E> found = postings.get(value);
        return found == null ? List.of() : found.rows();
    }

    void add(Object value, Row<K, E> row) {
        Postings<K, E> found = postings.putIfAbsent(value, row);
        if (found instanceof Postings.Several<K, E> several) {
            several.rows().add(row);
        } else if (found instanceof Row<K, E> single && single != row) {
            postings.put(value, Postings.Several.of(single, row));
        }
    }

    /** Forgets that {@code row} had {@code value}, unless one of its kept versions has it. */
    void removeUnlessKept(Object value, Row<K, E> row) {
        for (Version<E> version = row.head; version != null; version = version.older) {
            if (value.equals(valueOf(version.value))) {
                return;
            }
        }
        Postings<K, E> found = postings.get(value);
        if (found instanceof Postings.Several<K, E> several) {
            several.rows().remove(row);
            if (several.rows().isEmpty()) {
                postings.remove(value);
            }
        } else if (found == row) {
            postings.remove(value);
        }
    }

    /** How many values it knows. */
    int size() {
        return postings.size();
    }

    private static <E, T> @Nullable Object stored(Field<E, T> field, E entity) {
        @Nullable T value = field.valueIn(entity);
        return value == null ? null : field.type().stored(value);
    }

    private static <E, T> String encoded(Field<E, T> field, E entity) {
        @Nullable T value = field.valueIn(entity);
        return value == null ? "" : field.type().encode(value);
    }
}
