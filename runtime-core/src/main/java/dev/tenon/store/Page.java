package dev.tenon.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * One page of a selection.
 *
 * @param items at most {@code size}
 * @param total how many rows the whole selection has
 * @param number counts from 1
 * @param size what was asked for
 */
public record Page<E>(Seq<E> items, long total, int number, int size) {

    /** The greatest size of a page and of a slice. */
    public static final int MAX_SIZE = 1000;

    /** The same page of what {@code f} makes of the items. */
    public <B> Page<B> map(Function<? super E, ? extends B> f) {
        return new Page<>(items.map(f), total, number, size);
    }

    /**
     * For adapters: refuses a page that cannot be.
     *
     * @throws FailureException with {@code Invalid} on {@code number}, {@code size} or both
     */
    public static void requireValid(int number, int size) {
        Seq<FieldError> errors = sizeErrors(size);
        if (number < 1) {
            errors = errors.prepend(new FieldError("number", "must be 1 or greater"));
        }
        refuseAny(errors);
    }

    /**
     * For adapters: refuses a size that cannot be.
     *
     * @throws FailureException with {@code Invalid} on {@code size}
     */
    public static void requireValidSize(int size) {
        refuseAny(sizeErrors(size));
    }

    private static Seq<FieldError> sizeErrors(int size) {
        return size >= 1 && size <= MAX_SIZE
                ? Vector.empty()
                : Vector.of(new FieldError("size", "must be between 1 and " + MAX_SIZE));
    }

    private static void refuseAny(Seq<FieldError> errors) {
        if (errors.nonEmpty()) {
            throw new FailureException(new Failure.Invalid(errors));
        }
    }
}
