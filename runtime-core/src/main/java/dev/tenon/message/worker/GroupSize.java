package dev.tenon.message.worker;

/**
 * How many deliveries go into a lease: as many as handlers take in some milliseconds, so that fast handlers share commits and slow ones
 * run side by side. One, after something failed. Safe for use by several threads.
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

    /** So many were leased, and their handlers took so long. */
    void learn(Result result, int deliveries, long nanos) {
        switch (result) {
            case Result.Settled settled when settled.handled() == deliveries -> grow(deliveries, nanos);
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

    private void grow(int deliveries, long nanos) {
        long fitting = deliveries * TARGET_NANOS / Math.max(nanos, 1);
        long grown = Math.min(fitting, 2L * size);
        size = (int) Math.max(1, Math.min(grown, MOST));
    }
}
