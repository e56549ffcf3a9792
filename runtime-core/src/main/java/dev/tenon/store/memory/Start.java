package dev.tenon.store.memory;

import dev.tenon.store.Field;
import dev.tenon.store.Keyset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to begin in a path because of a cursor. Immutable.
 */
final class Start {

    private final Object[] value;
    private final Object[] key;

    Start(Object[] value, Object[] key) {
        this.value = value;
        this.key = key;
    }

    /** The place among the values of the index; nothing by key. */
    Object[] value() {
        return value;
    }

    /** The place among the keys of that value. */
    Object[] key() {
        return key;
    }

    /** {@code null} when the cursor does not say where: it is of a list of other rows. */
    static <K, E> @Nullable Start of(
            Path<K, E> path, Table<K, E> table, List<Condition<E>> conditions, Keyset.Position<E> position) {
        Index<K, E> index = path.index();
        Object[] value = index == null ? new Object[0] : parts(index.fields, conditions, position);
        Object[] key = parts(table.keyFields, conditions, position);
        return value == null || key == null || !agrees(conditions, position) ? null : new Start(value, key);
    }

    private static <E> Object @Nullable [] parts(
            List<Field<E, ?>> fields, List<Condition<E>> conditions, Keyset.Position<E> position) {
        Object[] parts = new Object[fields.size()];
        for (int i = 0; i < parts.length; i++) {
            Object fixed = Sorting.equalTo(conditions, fields.get(i));
            Object part = fixed == null ? part(fields.get(i), position) : fixed;
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        return parts;
    }

    private static <E> @Nullable Object part(Field<E, ?> field, Keyset.Position<E> position) {
        for (Keyset.Bound<E, ?> bound : position.bounds()) {
            if (bound.field() == field) {
                return stored(bound);
            }
        }
        return null;
    }

    private static <E> boolean agrees(List<Condition<E>> conditions, Keyset.Position<E> position) {
        for (Keyset.Bound<E, ?> bound : position.bounds()) {
            Object fixed = Sorting.equalTo(conditions, bound.field());
            if (fixed != null && !fixed.equals(stored(bound))) {
                return false;
            }
        }
        return true;
    }

    private static <T> Object stored(Keyset.Bound<?, T> bound) {
        return bound.value()
                .fold(() -> Places.ABSENT, value -> bound.field().type().stored(value));
    }
}
