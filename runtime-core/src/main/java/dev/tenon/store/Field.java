package dev.tenon.store;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of an entity, as filters name it. Generated code has one constant for each. Compared by identity. Immutable.
 *
 * @param <E> the entity
 * @param <T> the component; for {@code Option<T>} the {@code T}, and the field may then be empty
 */
public sealed class Field<E, T> permits OrderedField {

    private final String name;
    private final FieldType<T> type;
    private final boolean optional;
    private final Function<? super E, ? extends @Nullable T> read;

    Field(String name, FieldType<T> type, boolean optional, Function<? super E, ? extends @Nullable T> read) {
        this.name = name;
        this.type = type;
        this.optional = optional;
        this.read = read;
    }

    /** A field that always has a value. */
    public static <E, T> Field<E, T> of(String name, FieldType<T> type, Function<? super E, ? extends T> read) {
        return new Field<>(name, type, false, read);
    }

    /** A field that may be empty. */
    public static <E, T> Field<E, T> optional(
            String name, FieldType<T> type, Function<? super E, ? extends Option<T>> read) {
        return new Field<>(name, type, true, orNull(read));
    }

    static <E, T> Function<E, @Nullable T> orNull(Function<? super E, ? extends Option<T>> read) {
        return entity -> read.apply(entity).getOrNull();
    }

    /** The name of the component. */
    public final String name() {
        return name;
    }

    /** How its values are compared and written as text. */
    public final FieldType<T> type() {
        return type;
    }

    /** Whether it may be empty. */
    public final boolean isOptional() {
        return optional;
    }

    /** The value in {@code entity}; {@code null} when it is empty. */
    public final @Nullable T valueIn(E entity) {
        return read.apply(entity);
    }

    /** Is {@code value}. */
    public final Filter<E> eq(T value) {
        return compare(Filter.Operator.EQ, value);
    }

    /** Is not {@code value}. An empty field is not, either. */
    public final Filter<E> ne(T value) {
        return compare(Filter.Operator.NE, value);
    }

    /** Is one of {@code values}, of which there may be any number, also none. */
    @SafeVarargs
    public final Filter<E> in(T... values) {
        SortedSet<T> sorted = TreeSet.empty(type);
        for (T value : values) {
            sorted = sorted.add(type.normal(value));
        }
        return new Filter.In<>(this, sorted);
    }

    /** Is one of {@code values}, of which there may be any number, also none. */
    public final Filter<E> in(Iterable<? extends T> values) {
        SortedSet<T> sorted = TreeSet.empty(type);
        for (T value : values) {
            sorted = sorted.add(type.normal(value));
        }
        return new Filter.In<>(this, sorted);
    }

    /** Has no value. Selects nothing when the field is not optional. */
    public final Filter<E> isEmpty() {
        return new Filter.Empty<>(this);
    }

    /** Has a value. */
    public final Filter<E> isPresent() {
        return isEmpty().not();
    }

    /** Becomes {@code value}, in an update of many rows. */
    public final Assignment<E, T> set(T value) {
        return new Assignment<>(this, type.normal(value));
    }

    /**
     * Becomes empty, in an update of many rows.
     *
     * @throws IllegalArgumentException when the field always has a value
     */
    public final Assignment<E, T> clear() {
        if (!optional) {
            throw new IllegalArgumentException(name + " always has a value: it cannot be cleared");
        }
        return new Assignment<>(this, null);
    }

    final Filter<E> compare(Filter.Operator operator, T value) {
        return new Filter.Compare<>(this, operator, type.normal(value));
    }

    @Override
    public final String toString() {
        return name;
    }
}
