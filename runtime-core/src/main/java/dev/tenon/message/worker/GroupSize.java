package dev.tenon.message.worker;

/**
 * How many deliveries go into a lease: as many as handlers take in some milliseconds, so that fast handlers share commits and slow ones
 * run side by side. One, after something failed or hung. Safe for use by several threads.
 */
final class GroupSize {

    private static final long TARGET_NANOS = 5_000_000;
    private static final int MOST = 512;

    private volatile int size;

    /** So many at first. */
    GroupSize(int first) {
        this.size = first;
    }

    int get() {
        return size;
    }

    /** This came of a lease, whose handlers took so long. */
    void learn(Result result, long nanos) {
        switch (result) {
            case Result.Settled settled
            when settled.failed() == 0 && settled.handled() > 0 -> grow(settled.handled(), nanos);
            case Result.Settled settled -> size = 1;
            case Result.Undone undone -> size = 1;
            case Result.Unsettled unsettled -> {
                // Why it is not known has to do with the log, and not with how many there were.
            }
            case Result.Lost lost -> {
                // How long handlers take when nothing is wrong, it does not tell.
            }
        }
    }

    /** A handler hung, and others waited for it. */
    void shrink() {
        size = 1;
    }

    private void grow(int handled, long nanos) {
        long fitting = handled * TARGET_NANOS / Math.max(nanos, 1);
        long grown = Math.min(fitting, 2L * size);
        size = (int) Math.max(1, Math.min(grown, MOST));
    }
}
