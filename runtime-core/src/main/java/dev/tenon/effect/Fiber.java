package dev.tenon.effect;

/**
 * An effect that runs beside the one that {@linkplain Eff#fork forked} it, on a thread of its own. It never outlives the
 * {@link Scope}, or else the run, that it was forked in: when that ends, an unfinished fiber is interrupted and waited for.
 * Safe for use by several threads.
 *
 * <p>One that was interrupted and does not end within {@link dev.tenon.platform.Platform#interruptGrace}, be it in a call
 * that ignores interruption or in a finalizer, is left behind: it is logged with the stack trace of its thread, and a
 * failure of the one that waited suppresses a {@link StuckFiberException}. Its finalizers still run, once, when it gets to
 * them, but what was acquired outside of it may have been released by then.
 *
 * @param <A> the result
 */
public sealed interface Fiber<A> permits ForkedFiber {

    /**
     * Waits for the fiber and takes over its result: yields its value or fails with its failure. If the fiber was
     * interrupted, fails with a {@link Failure.Defect} of an {@link InterruptedFiberException}, unless the waiting one is
     * told to stop, too. Interrupting the waiting one does not interrupt the fiber. May be run several times.
     */
    <R> Eff<R, A> join();

    /** Waits for the fiber and yields how it ended. May be run several times. */
    <R> Eff<R, Exit<A>> await();

    /**
     * Interrupts the fiber and waits until it has ended, its finalizers included, or is left behind. Does nothing to one
     * that has ended.
     */
    <R> Eff<R, Unit> interrupt();
}
