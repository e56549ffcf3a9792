package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * For adapters: the values of a {@link Lookup} that rows are wanted of. Immutable.
 *
 * @param parts one for each field of the lookup, in its order
 */
public record Match<E>(Seq<Part<E, ?>> parts) {

    /**
     * A field and its value.
     *
     * @param value {@code null} wants rows in which it is empty
     */
    public record Part<E, T>(Field<E, T> field, @Nullable T value) {

        /** Whether there is a value, and a row can have it. */
        public boolean canBeStored() {
            return value != null && field.type().flaw(value) == null;
        }

        /** The value as it is stored; {@code null} when it is to be empty. */
        public @Nullable Object stored() {
            return value == null ? null : field.type().stored(field.type().normal(value));
        }
    }

    /** Rows with {@code value} in {@code field}. */
    public static <E, T> Match<E> of(Field<E, T> field, T value) {
        return new Match<>(Vector.of(new Part<>(field, value)));
    }

    /** Rows with {@code value} in {@code field}; with nothing in it, when there is none. */
    public static <E, T> Match<E> of(Field<E, T> field, Option<T> value) {
        return new Match<>(Vector.of(new Part<>(field, value.getOrNull())));
    }

    /** Those of these rows with {@code value} in {@code field}. */
    public <T> Match<E> and(Field<E, T> field, T value) {
        return new Match<>(parts.append(new Part<>(field, value)));
    }

    /** Those of these rows with {@code value} in {@code field}; with nothing in it, when there is none. */
    public <T> Match<E> and(Field<E, T> field, Option<T> value) {
        return new Match<>(parts.append(new Part<>(field, value.getOrNull())));
    }

    /** Those of these rows with {@code value} in {@code field}, which comes first. */
    <T> Match<E> after(Field<E, T> field, T value) {
        return new Match<>(parts.prepend(new Part<>(field, value)));
    }

    /** The fields, in the order of the lookup. */
    public Seq<Field<E, ?>> fields() {
        return parts.map(Part::field);
    }

    /** The same as a filter. */
    public Filter<E> filter() {
        return parts.foldLeft(Filter.all(), (all, part) -> all.and(filter(part)));
    }

    /** The same as a selection. */
    public Selection<E> selection() {
        return Selection.<E>all().where(filter());
    }

    private static <E, T> Filter<E> filter(Part<E, T> part) {
        return part.value() == null ? part.field().isEmpty() : part.field().eq(part.value());
    }
}
