package dev.tenon.store;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the components of an entity when it is copied. Generated code asks for each component that is a field, and for each
 * other one that has something inside which stores change or refuse:
 *
 * <pre>{@code
 * (book, changes) -> new Book(
 *         changes.or(id, book.id()), changes.kept("subjects", Part.each(...), book.subjects()), book.sizes())
 * }</pre>
 *
 * Immutable.
 *
 * @param <E> the entity
 */
public final class Changes<E> {

    /** Stands for no value. */
    private static final Object EMPTY = new Object();

    private final boolean normalizing;
    private final @Nullable Field<E, ?> field;
    private final Object value;

    /** Those that this one comes before. */
    private final @Nullable Changes<E> others;

    /** What is inside components; null where it stays as it is. */
    private final @Nullable Parts parts;

    private Changes(
            boolean normalizing,
            @Nullable Field<E, ?> field,
            Object value,
            @Nullable Changes<E> others,
            @Nullable Parts parts) {
        this.normalizing = normalizing;
        this.field = field;
        this.value = value;
        this.others = others;
        this.parts = parts;
    }

    /** Nothing but what {@link FieldType#normal} makes of each value. */
    static <E> Changes<E> normal() {
        return new Changes<>(true, null, EMPTY, null, null);
    }

    /** Nothing but what {@code parts} makes of what is inside components. */
    static <E> Changes<E> inside(Parts parts) {
        return new Changes<>(false, null, EMPTY, null, parts);
    }

    /** One field becomes {@code value}; {@code null} empties it. */
    static <E> Changes<E> of(Field<E, ?> field, @Nullable Object value) {
        return new Changes<>(false, field, orEmpty(value), null, null);
    }

    /** These changes and another one, which wins over one of the same field. */
    Changes<E> and(Field<E, ?> field, @Nullable Object value) {
        return new Changes<>(normalizing, field, orEmpty(value), this, parts);
    }

    /** What a component becomes that has {@code value} now. */
    @SuppressWarnings("unchecked") // a value was given for a field of its type
    public <T> T or(Field<E, T> field, T value) {
        Changes<E> found = find(field);
        if (found != null) {
            return (T) found.value;
        }
        return normalizing ? field.type().normal(value) : value;
    }

    /** What an optional component becomes that has {@code value} now. */
    @SuppressWarnings("unchecked") // a value was given for a field of its type
    public <T> Option<T> or(Field<E, T> field, Option<T> value) {
        Changes<E> found = find(field);
        if (found != null) {
            return found.value == EMPTY ? Option.none() : Option.some((T) found.value);
        }
        return normalizing && field.type().normalizes() ? value.map(field.type()::normal) : value;
    }

    /** What a component becomes that has {@code value} now. */
    public long or(Field<E, Long> field, long value) {
        Changes<E> found = find(field);
        return found != null ? (Long) found.value : value;
    }

    /** What a component becomes that has {@code value} now. */
    public int or(Field<E, Integer> field, int value) {
        Changes<E> found = find(field);
        return found != null ? (Integer) found.value : value;
    }

    /** What a component becomes that has {@code value} now. */
    public short or(Field<E, Short> field, short value) {
        Changes<E> found = find(field);
        return found != null ? (Short) found.value : value;
    }

    /** What a component becomes that has {@code value} now. */
    public byte or(Field<E, Byte> field, byte value) {
        Changes<E> found = find(field);
        return found != null ? (Byte) found.value : value;
    }

    /** What a component becomes that has {@code value} now. */
    public boolean or(Field<E, Boolean> field, boolean value) {
        Changes<E> found = find(field);
        return found != null ? (Boolean) found.value : value;
    }

    /** What a component becomes that has {@code value} now. */
    public float or(Field<E, Float> field, float value) {
        Changes<E> found = find(field);
        return found != null ? (Float) found.value : value;
    }

    /** What a component becomes that has {@code value} now. */
    public double or(Field<E, Double> field, double value) {
        Changes<E> found = find(field);
        return found != null ? (Double) found.value : value;
    }

    /** What a component becomes that is no field and has {@code value} now, of which {@code part} says how it is kept. */
    public <T> T kept(String name, Part<T> part, T value) {
        return parts == null ? value : parts.kept(name, part, value);
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? EMPTY : value;
    }

    private @Nullable Changes<E> find(Field<E, ?> wanted) {
        for (Changes<E> change = this; change != null; change = change.others) {
            if (change.field == wanted) {
                return change;
            }
        }
        return null;
    }
}
