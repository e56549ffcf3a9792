package dev.tenon.capability;

/**
 * A call of an interface of the user's, which may throw.
 *
 * @param <R> the environment that has the interface
 * @param <A> what the call yields
 */
@FunctionalInterface
public interface OutsideCall<R, A> {

    /** Calls it. */
    A call(R environment) throws Exception;
}
