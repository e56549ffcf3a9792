package dev.tenon.effect;

/**
 * A fiber that someone interrupted was joined, and there is no value to take over. The one who joins was not told to stop,
 * so for it this is a {@link Failure.Defect} and not {@link Failure.Interrupted}. {@link Fiber#await} tells all ends apart.
 */
public final class InterruptedFiberException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InterruptedFiberException() {
        super("The fiber was interrupted and has no value to join; use await() where that may happen");
    }
}
