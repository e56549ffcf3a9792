package dev.tenon.effect;

/**
 * Leaves a direct block at a failure. Neither an {@code Exception} nor an {@code Error}, so that the usual {@code catch}
 * clauses of user code let it pass. Has no stack trace, but takes what a try-with-resources suppresses.
 */
final class Control extends Throwable {

    private static final long serialVersionUID = 1L;

    Control() {
        super(
                "a failure leaves a direct block; do not catch Throwable around run.await or run.fail",
                null,
                true,
                false);
    }

    /** Throws {@code this} past the compiler, which would otherwise ask for a clause on every {@code await}. */
    RuntimeException leave() {
        throw Control.<RuntimeException>unchecked(this);
    }

    /** Whether {@code thrown} is, or was made of, a control exception: proxies and futures wrap it. */
    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Control) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // erased to a cast to Throwable
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
