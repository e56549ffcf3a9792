package dev.tenon.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a sort: {@code ASC} has empty fields last, {@code DESC} is its exact reverse and has them first (the
 * default of PostgreSQL).
 *
 * @param field by what
 * @param direction which way
 */
public record Order<E>(OrderedField<E, ?> field, Direction direction) {

    /** Which way to sort. */
    public enum Direction {
        /** Smallest first, empty last. */
        ASC,
        /** Empty first, greatest first. */
        DESC
    }

    /** Compares entities by this criterion alone. */
    public Comparator<E> comparator() {
        Comparator<E> ascending = ascending(field);
        return direction == Direction.ASC ? ascending : ascending.reversed();
    }

    private static <E, T> Comparator<E> ascending(OrderedField<E, T> field) {
        Comparator<@Nullable T> order = emptyLast(field);
        return (left, right) -> order.compare(field.valueIn(left), field.valueIn(right));
    }

    static <T> Comparator<@Nullable T> emptyLast(OrderedField<?, T> field) {
        return Comparator.nullsLast(field.type());
    }
}
