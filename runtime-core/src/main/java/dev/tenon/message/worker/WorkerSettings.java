package dev.tenon.message.worker;

import java.time.Duration;

/**
 * How a worker works. Immutable.
 *
 * @param concurrency how many handlers run at a time, 1 or more
 * @param timeout how long a handler may take, and how long it may take to settle what it did
 * @param backoff the pauses between attempts
 * @param group how many messages share a transaction at first, 1 or more; later as many as are handled in some milliseconds
 */
public record WorkerSettings(int concurrency, Duration timeout, Backoff backoff, int group) {

    private static final int GROUP = 16;
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration LONGEST_LEASE = Duration.ofMinutes(1);

    /** What is set unless something else is: 256 handlers at a time, 30 seconds. */
    public static final WorkerSettings USUAL = new WorkerSettings(256, Duration.ofSeconds(30), Backoff.USUAL);

    public WorkerSettings {
        if (concurrency < 1 || !timeout.isPositive() || group < 1) {
            throw new IllegalArgumentException(
                    "expected a concurrency and a group of 1 or more and a positive timeout, found " + concurrency
                            + ", " + group + " and " + timeout);
        }
    }

    /** With groups of the usual size. */
    public WorkerSettings(int concurrency, Duration timeout, Backoff backoff) {
        this(concurrency, timeout, backoff, GROUP);
    }

    /** The same with as many handlers at a time. */
    public WorkerSettings concurrency(int other) {
        return new WorkerSettings(other, timeout, backoff, group);
    }

    /** The same with another limit of time. */
    public WorkerSettings timeout(Duration other) {
        return new WorkerSettings(concurrency, other, backoff, group);
    }

    /** The same with other pauses. */
    public WorkerSettings backoff(Backoff other) {
        return new WorkerSettings(concurrency, timeout, other, group);
    }

    /** The same with groups of another size at first. */
    public WorkerSettings group(int other) {
        return new WorkerSettings(concurrency, timeout, backoff, other);
    }

    /**
     * How long leases last: half a minute longer than a handler may take, and no more than a minute, so that nobody waits longer for what
     * a process that died has left. One that runs longer is extended.
     */
    Duration lease() {
        Duration lease = timeout.plus(MARGIN);
        return lease.compareTo(LONGEST_LEASE) < 0 ? lease : LONGEST_LEASE;
    }
}
