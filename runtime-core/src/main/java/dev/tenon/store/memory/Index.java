package dev.tenon.store.memory;

import dev.tenon.store.Field;
import dev.tenon.store.Match;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows by the values of some fields: by all of them through a hash, by the first of them or in their order through a
 * tree. Holds a row under every value that one of its kept versions has, so that older snapshots find it too; a version
 * knows where, and who looks up compares. Read without a lock; written under the commit lock.
 */
final class Index<K, E> {

    /** What it is sorted by: the tenant first, if there is one. */
    final List<Field<E, ?>> fields;

    final Places places;

    /** The place among the indexes of its table. */
    final int ordinal;

    /** Whether no two rows may have the same value. */
    final boolean unique;

    /** Rows in which this field has a value are left out; {@code null} when none are. */
    final @Nullable Field<E, ?> absence;

    /** The fields as failures name them. */
    private final List<Field<E, ?>> named;

    private final Places keys;
    private final ConcurrentHashMap<Object, Posting<K, E>> byValue = new ConcurrentHashMap<>();
    private volatile SortedTree<Posting<K, E>> sorted = SortedTree.empty();

    Index(
            List<Field<E, ?>> fields,
            List<Field<E, ?>> named,
            boolean unique,
            @Nullable Field<E, ?> absence,
            int ordinal,
            Places keys) {
        this.fields = fields;
        this.named = named;
        this.places = new Places(fields);
        this.unique = unique;
        this.absence = absence;
        this.ordinal = ordinal;
        this.keys = keys;
    }

    /** What {@code entity} is found by; {@code null} when it is not. */
    @Nullable
    Object valueOf(@Nullable E entity) {
        if (entity == null || absence != null && absence.valueIn(entity) != null) {
            return null;
        }
        if (fields.size() == 1) {
            return Places.part(fields.get(0), entity);
        }
        Object[] parts = new Object[fields.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Places.part(fields.get(i), entity);
        }
        return new Several(parts);
    }

    /** Whether no two rows may have {@code value}. */
    boolean isUnique(Object value) {
        return unique && !places.isPartlyAbsent(value);
    }

    /** Whether it was declared for these fields, and does not only serve a reference or a tenant. */
    boolean isLookupBy(Match<E> match) {
        if (named.size() != match.parts().size()) {
            return false;
        }
        for (int i = 0; i < named.size(); i++) {
            if (!named.get(i).equals(match.parts().get(i).field())) {
                return false;
            }
        }
        return true;
    }

    /** What rows are found by that have these values, one for each of {@link #fields}. */
    Object valueOf(Match<E> match) {
        if (fields.size() == 1) {
            return Places.part(match.parts().head());
        }
        return new Several(match.parts().map(Places::part).toJavaArray());
    }

    /** The name of its fields, as failures show it. */
    String name() {
        return String.join(", ", named.stream().map(Field::name).toList());
    }

    /** The value in the text form that failures show. */
    String textOf(E entity) {
        return String.join(
                ", ", named.stream().map(field -> encoded(field, entity)).toList());
    }

    /** The rows that may have {@code value}: check the version that is seen. */
    @Nullable
    Posting<K, E> find(Object value) {
        return byValue.get(value);
    }

    /** All values, sorted. */
    SortedTree<Posting<K, E>> sorted() {
        return sorted;
    }

    Posting<K, E> add(Object value, Row<K, E> row) {
        Posting<K, E> posting = byValue.get(value);
        if (posting == null) {
            posting = new Posting<>(value);
            posting.add(row, keys);
            byValue.put(value, posting);
            sorted = sorted.with(posting, places);
        } else {
            posting.add(row, keys);
        }
        return posting;
    }

    /** Forgets that {@code row} had this value. */
    void remove(Posting<K, E> posting, Row<K, E> row) {
        posting.remove(row, keys);
        if (posting.isEmpty()) {
            byValue.remove(posting.place(), posting);
            sorted = sorted.without(posting, places);
        }
    }

    /** How many values it knows. */
    int size() {
        return Math.max(byValue.size(), sorted.size());
    }

    private static <E, T> String encoded(Field<E, T> field, E entity) {
        @Nullable T value = field.valueIn(entity);
        return value == null ? "" : field.type().encode(value);
    }
}
