package dev.tenon.store;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the components of an entity when it is copied. Generated code asks for each component that is a field:
 *
 * <pre>{@code
 * (book, changes) -> new Book(changes.or(id, book.id()), changes.or(title, book.title()), book.address())
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
    private final Field<?, ?>[] fields;
    private final Object[] values;

    private Changes(boolean normalizing, Field<?, ?>[] fields, Object[] values) {
        this.normalizing = normalizing;
        this.fields = fields;
        this.values = values;
    }

    /** Nothing but what {@link FieldType#normal} makes of each value. */
    static <E> Changes<E> normal() {
        return new Changes<>(true, new Field<?, ?>[0], new Object[0]);
    }

    /** One field becomes {@code value}; {@code null} empties it. */
    static <E> Changes<E> of(Field<E, ?> field, @Nullable Object value) {
        return new Changes<>(false, new Field<?, ?>[] {field}, new Object[] {orEmpty(value)});
    }

    /** These changes and another one, which wins over one of the same field. */
    Changes<E> and(Field<E, ?> field, @Nullable Object value) {
        int size = fields.length + 1;
        Field<?, ?>[] moreFields = new Field<?, ?>[size];
        Object[] moreValues = new Object[size];
        System.arraycopy(fields, 0, moreFields, 1, fields.length);
        System.arraycopy(values, 0, moreValues, 1, fields.length);
        moreFields[0] = field;
        moreValues[0] = orEmpty(value);
        return new Changes<>(normalizing, moreFields, moreValues);
    }

    /** What a component becomes that has {@code value} now. */
    @SuppressWarnings("unchecked") // a value was given for a field of its type
    public <T> T or(Field<E, T> field, T value) {
        int found = find(field);
        if (found >= 0) {
            return (T) values[found];
        }
        return normalizing ? field.type().normal(value) : value;
    }

    /** What an optional component becomes that has {@code value} now. */
    @SuppressWarnings("unchecked") // a value was given for a field of its type
    public <T> Option<T> or(Field<E, T> field, Option<T> value) {
        int found = find(field);
        if (found >= 0) {
            return values[found] == EMPTY ? Option.none() : Option.some((T) values[found]);
        }
        return normalizing && field.type().normalizes() ? value.map(field.type()::normal) : value;
    }

    /** What a component becomes that has {@code value} now. */
    public long or(Field<E, Long> field, long value) {
        int found = find(field);
        return found >= 0 ? (Long) values[found] : value;
    }

    /** What a component becomes that has {@code value} now. */
    public int or(Field<E, Integer> field, int value) {
        int found = find(field);
        return found >= 0 ? (Integer) values[found] : value;
    }

    /** What a component becomes that has {@code value} now. */
    public short or(Field<E, Short> field, short value) {
        int found = find(field);
        return found >= 0 ? (Short) values[found] : value;
    }

    /** What a component becomes that has {@code value} now. */
    public byte or(Field<E, Byte> field, byte value) {
        int found = find(field);
        return found >= 0 ? (Byte) values[found] : value;
    }

    /** What a component becomes that has {@code value} now. */
    public boolean or(Field<E, Boolean> field, boolean value) {
        int found = find(field);
        return found >= 0 ? (Boolean) values[found] : value;
    }

    /** What a component becomes that has {@code value} now. */
    public float or(Field<E, Float> field, float value) {
        int found = find(field);
        return found >= 0 ? (Float) values[found] : value;
    }

    /** What a component becomes that has {@code value} now. */
    public double or(Field<E, Double> field, double value) {
        int found = find(field);
        return found >= 0 ? (Double) values[found] : value;
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? EMPTY : value;
    }

    private int find(Field<E, ?> field) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == field) {
                return i;
            }
        }
        return -1;
    }
}
