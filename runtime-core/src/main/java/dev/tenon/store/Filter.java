package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an entity. Plain data: the in-memory store tests it, an SQL adapter translates it; the list of cases is
 * closed so that neither can miss one.
 *
 * <p>The logic is two-valued. A comparison, {@code in} and {@code like} are false for an empty field, and {@code not} is
 * exactly the opposite: {@code not(year.eq(1900))} and {@code year.ne(1900)} both select rows without a year. (In SQL the
 * {@code null} of a comparison has to be made {@code false}.)
 *
 * <p>Make filters with the methods of {@link Field} and its kin. Immutable.
 */
public sealed interface Filter<E> {

    /** Whether {@code entity} is selected. */
    boolean test(E entity);

    /** Every row. */
    static <E> Filter<E> all() {
        return new And<>(Vector.empty());
    }

    /** No row. */
    static <E> Filter<E> none() {
        return new Or<>(Vector.empty());
    }

    /** Rows that both select. */
    default Filter<E> and(Filter<E> other) {
        return new And<>(And.parts(this).appendAll(And.parts(other)));
    }

    /** Rows that one of them selects, or both. */
    default Filter<E> or(Filter<E> other) {
        return new Or<>(Or.parts(this).appendAll(Or.parts(other)));
    }

    /** Rows that this one does not select. */
    default Filter<E> not() {
        return new Not<>(this);
    }

    /** How a {@link Compare} compares. */
    enum Operator {
        /** Equal. */
        EQ,
        /** Not equal, or empty. */
        NE,
        /** Less. */
        LT,
        /** Less or equal. */
        LE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GE;

        boolean accepts(int comparison) {
            return switch (this) {
                case EQ -> comparison == 0;
                case NE -> comparison != 0;
                case LT -> comparison < 0;
                case LE -> comparison <= 0;
                case GT -> comparison > 0;
                case GE -> comparison >= 0;
            };
        }
    }

    /** The field compared with {@code value}, by the order of the field's type. */
    record Compare<E, T>(Field<E, T> field, Operator operator, T value) implements Filter<E> {
        @Override
        public boolean test(E entity) {
            @Nullable T found = field.valueIn(entity);
            return found == null
                    ? operator == Operator.NE
                    : operator.accepts(field.type().compare(found, value));
        }
    }

    /** The field is one of {@code values}, which are sorted and may be any number. */
    record In<E, T>(Field<E, T> field, SortedSet<T> values) implements Filter<E> {
        @Override
        public boolean test(E entity) {
            @Nullable T found = field.valueIn(entity);
            return found != null && values.contains(found);
        }
    }

    /** The field has no value. */
    record Empty<E>(Field<E, ?> field) implements Filter<E> {
        @Override
        public boolean test(E entity) {
            return field.valueIn(entity) == null;
        }
    }

    /** The text matches the pattern. */
    record Like<E>(TextField<E> field, LikePattern pattern) implements Filter<E> {
        @Override
        public boolean test(E entity) {
            @Nullable String found = field.valueIn(entity);
            return found != null && pattern.matches(found);
        }
    }

    /** The list has the item. */
    record Has<E, T>(ListField<E, T> field, T item) implements Filter<E> {
        @Override
        public boolean test(E entity) {
            return field.valuesIn(entity).exists(found -> field.type().compare(found, item) == 0);
        }
    }

    /** All parts; without parts it selects every row. */
    record And<E>(Seq<Filter<E>> parts) implements Filter<E> {
        @Override
        public boolean test(E entity) {
            return parts.forAll(part -> part.test(entity));
        }

        private static <E> Seq<Filter<E>> parts(Filter<E> filter) {
            return filter instanceof And<E> and ? and.parts : Vector.of(filter);
        }
    }

    /** At least one part; without parts it selects no row. */
    record Or<E>(Seq<Filter<E>> parts) implements Filter<E> {
        @Override
        public boolean test(E entity) {
            return parts.exists(part -> part.test(entity));
        }

        private static <E> Seq<Filter<E>> parts(Filter<E> filter) {
            return filter instanceof Or<E> or ? or.parts : Vector.of(filter);
        }
    }

    /** Exactly the rows that {@code filter} does not select, also where its field is empty. */
    record Not<E>(Filter<E> filter) implements Filter<E> {
        @Override
        public boolean test(E entity) {
            return !filter.test(entity);
        }
    }
}
