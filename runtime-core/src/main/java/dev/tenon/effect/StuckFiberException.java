package dev.tenon.effect;

import java.time.Duration;

/**
 * A fiber was interrupted, did not end within {@link dev.tenon.platform.Platform#interruptGrace}, and was left behind. Its
 * thread goes on: what it does from now on, its finalizers included, is no longer waited for. Has the stack trace of the
 * stuck thread, which says where it hangs.
 */
public final class StuckFiberException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String fiber;

    StuckFiberException(String fiber, Duration grace, StackTraceElement[] stuckAt) {
        super(
                "Fiber " + fiber + " was interrupted and did not end within " + grace
                        + ". It was left behind; see where it hangs, and let what it calls there answer to"
                        + " Thread.interrupt() or have a time limit",
                null,
                false,
                true);
        this.fiber = fiber;
        setStackTrace(stuckAt);
    }

    /** The name of the fiber's thread, with its number. */
    public String fiber() {
        return fiber;
    }
}
