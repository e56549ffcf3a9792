package dev.tenon.effect;

import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link Failure} through plain Java: the blocking ports throw it, and an effect that catches it fails with the
 * failure inside. Has no stack trace, because a failure is an answer and not a bug; that of a {@link Failure.Defect} has
 * what was thrown as its cause.
 */
public final class FailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** Wraps {@code failure}. */
    public FailureException(Failure failure) {
        super(failure.message(), thrownBy(failure), false, false);
        this.failure = failure;
    }

    /** Wraps {@code failure} and keeps what it comes from, for the {@link Cause}. */
    public FailureException(Failure failure, Throwable cause) {
        super(failure.message(), cause, false, false);
        this.failure = failure;
    }

    /** The failure. */
    public Failure failure() {
        return failure;
    }

    private static @Nullable Throwable thrownBy(Failure failure) {
        return failure instanceof Failure.Defect(Throwable throwable) ? throwable : null;
    }
}
