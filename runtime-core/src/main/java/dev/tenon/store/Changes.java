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
public sealed class Changes<E> permits Changes.Inside {

    /** Stands for no value. */
    private static final Object EMPTY = new Object();

    private final boolean normalizing;
    private final @Nullable Field<E, ?> field;
    private final Object value;

    /** Those that this one comes before. */
    private final @Nullable Changes<E> others;

    private Changes(boolean normalizing, @Nullable Field<E, ?> field, Object value, @Nullable Changes<E> others) {
        this.normalizing = normalizing;
        this.field = field;
        this.value = value;
        this.others = others;
    }

    /** Changes no field. A type of its own: few entities have parts, and copies of the others need not know of them to be fast. */
    static final class Inside<E> extends Changes<E> {

        private final Parts parts;

        private Inside(Parts parts) {
            super(false, null, EMPTY, null);
            this.parts = parts;
        }

        @Override
        public <T> T kept(String name, Part<T> part, T value) {
            return parts.kept(name, part, value);
        }
    }

    /** Nothing but what {@link FieldType#normal} makes of each value. */
    static <E> Changes<E> normal() {
        return new Changes<>(true, null, EMPTY, null);
    }

    /** Nothing but what {@code parts} makes of what is inside components. */
    static <E> Changes<E> inside(Parts parts) {
        return new Inside<>(parts);
    }

    /** One field becomes {@code value}; {@code null} empties it. */
    static <E> Changes<E> of(Field<E, ?> field, @Nullable Object value) {
        return new Changes<>(false, field, orEmpty(value), null);
    }

    /** These changes and another one, which wins over one of the same field. */
    final Changes<E> and(Field<E, ?> field, @Nullable Object value) {
        return new Changes<>(normalizing, field, orEmpty(value), this);
    }

    /** What a component becomes that has {@code value} now. */
    @SuppressWarnings("unchecked") // a value was given for a field of its type
    public final <T> T or(Field<E, T> field, T value) {
        Object changed = changed(field);
        if (changed != null) {
            return (T) changed;
        }
        return normalizing ? field.type().normal(value) : value;
    }

    /** What an optional component becomes that has {@code value} now. */
    @SuppressWarnings("unchecked") // a value was given for a field of its type
    public final <T> Option<T> or(Field<E, T> field, Option<T> value) {
        Object changed = changed(field);
        if (changed != null) {
            return changed == EMPTY ? Option.none() : Option.some((T) changed);
        }
        return normalizing && field.type().normalizes() ? value.map(field.type()::normal) : value;
    }

    /** What a component becomes that has {@code value} now. */
    public final long or(Field<E, Long> field, long value) {
        Object changed = changed(field);
        return changed != null ? (Long) changed : value;
    }

    /** What a component becomes that has {@code value} now. */
    public final int or(Field<E, Integer> field, int value) {
        Object changed = changed(field);
        return changed != null ? (Integer) changed : value;
    }

    /** What a component becomes that has {@code value} now. */
    public final short or(Field<E, Short> field, short value) {
        Object changed = changed(field);
        return changed != null ? (Short) changed : value;
    }

    /** What a component becomes that has {@code value} now. */
    public final byte or(Field<E, Byte> field, byte value) {
        Object changed = changed(field);
        return changed != null ? (Byte) changed : value;
    }

    /** What a component becomes that has {@code value} now. */
    public final boolean or(Field<E, Boolean> field, boolean value) {
        Object changed = changed(field);
        return changed != null ? (Boolean) changed : value;
    }

    /** What a component becomes that has {@code value} now. */
    public final float or(Field<E, Float> field, float value) {
        Object changed = changed(field);
        return changed != null ? (Float) changed : value;
    }

    /** What a component becomes that has {@code value} now. */
    public final double or(Field<E, Double> field, double value) {
        Object changed = changed(field);
        return changed != null ? (Double) changed : value;
    }

    /** What a component becomes that is no field and has {@code value} now, of which {@code part} says how it is kept. */
    public <T> T kept(String name, Part<T> part, T value) {
        return value;
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? EMPTY : value;
    }

    /** What a field becomes; {@code null} when it is not changed. */
    private @Nullable Object changed(Field<E, ?> wanted) {
        if (field == wanted) {
            return value;
        }
        return others == null ? null : others.changed(wanted);
    }
}
