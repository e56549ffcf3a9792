package dev.tenon.effect;

/**
 * An effect that runs beside the one that {@linkplain Eff#fork forked} it, on a thread of its own. It never outlives that
 * one: when the parent ends, an unfinished fiber is interrupted and waited for. Safe for use by several threads.
 *
 * @param <A> the result
 */
public sealed interface Fiber<A> permits ForkedFiber {

    /**
     * Waits for the fiber and takes over its result: yields its value or fails with its failure. Interrupting the waiting
     * one does not interrupt the fiber. May be run several times.
     */
    <R> Eff<R, A> join();

    /** Interrupts the fiber and waits until it has ended, its finalizers included. Does nothing to one that has ended. */
    <R> Eff<R, Unit> interrupt();
}
