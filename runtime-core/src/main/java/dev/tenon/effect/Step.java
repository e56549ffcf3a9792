package dev.tenon.effect;

/**
 * What a {@link Fold} does with one side of a result.
 *
 * @param <I> {@link Halt} or a value
 */
@FunctionalInterface
interface Step<I> {

    /** A value, a {@link Halt}, or {@link Node#CONTINUE}. */
    Object apply(Evaluation c, I input) throws Throwable;
}
