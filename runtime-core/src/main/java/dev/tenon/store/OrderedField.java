package dev.tenon.store;

import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A {@link Field} that also sorts and has ranges. An empty field is in no range. */
public sealed class OrderedField<E, T> extends Field<E, T> permits TextField {

    OrderedField(String name, FieldType<T> type, boolean optional, Function<? super E, ? extends @Nullable T> read) {
        super(name, type, optional, read);
    }

    /** A field that always has a value. */
    public static <E, T> OrderedField<E, T> of(String name, FieldType<T> type, Function<? super E, ? extends T> read) {
        return new OrderedField<>(name, type, false, read);
    }

    /** A field that may be empty. */
    public static <E, T> OrderedField<E, T> optional(
            String name, FieldType<T> type, Function<? super E, ? extends Option<T>> read) {
        return new OrderedField<>(name, type, true, orNull(read));
    }

    /** Is less than {@code bound}. */
    public final Filter<E> lt(T bound) {
        return compare(Filter.Operator.LT, bound);
    }

    /** Is {@code bound} or less. */
    public final Filter<E> le(T bound) {
        return compare(Filter.Operator.LE, bound);
    }

    /** Is greater than {@code bound}. */
    public final Filter<E> gt(T bound) {
        return compare(Filter.Operator.GT, bound);
    }

    /** Is {@code bound} or greater. */
    public final Filter<E> ge(T bound) {
        return compare(Filter.Operator.GE, bound);
    }

    /** Is {@code low} or {@code high} or between them. Selects nothing when {@code low} is the greater. */
    public final Filter<E> between(T low, T high) {
        return ge(low).and(le(high));
    }

    /** Smallest first, empty ones last. */
    public final Order<E> asc() {
        return new Order<>(this, Order.Direction.ASC);
    }

    /** Empty ones first, then greatest first: the exact reverse of {@link #asc}. */
    public final Order<E> desc() {
        return new Order<>(this, Order.Direction.DESC);
    }
}
