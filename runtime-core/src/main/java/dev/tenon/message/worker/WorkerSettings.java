package dev.tenon.message.worker;

import java.time.Duration;

/**
 * How a worker works. Immutable.
 *
 * @param concurrency how many handlers run at a time, 1 or more
 * @param timeout how long a handler may take, and how long it may take to settle what it did
 * @param backoff the pauses between attempts
 * @param group how many messages share a transaction at first, 1 or more; later as many as are handled in some milliseconds
 * @param outage how long a message is tried again while what its handler needs is away; zero for not longer than after other failures
 */
public record WorkerSettings(int concurrency, Duration timeout, Backoff backoff, int group, Duration outage) {

    private static final int GROUP = 16;
    private static final Duration OUTAGE = Duration.ofDays(1);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration LONGEST_LEASE = Duration.ofMinutes(1);

    /** What is set unless something else is: 256 handlers at a time, 30 seconds. */
    public static final WorkerSettings USUAL = new WorkerSettings(256, Duration.ofSeconds(30), Backoff.USUAL);

    public WorkerSettings {
        if (concurrency < 1 || !timeout.isPositive() || group < 1 || outage.isNegative()) {
            throw new IllegalArgumentException(
                    "expected a concurrency and a group of 1 or more, a positive timeout and an outage of zero or"
                            + " more, found "
                            + concurrency + ", " + group + ", " + timeout + " and " + outage);
        }
    }

    /** With groups of the usual size. */
    public WorkerSettings(int concurrency, Duration timeout, Backoff backoff) {
        this(concurrency, timeout, backoff, GROUP, OUTAGE);
    }

    /** The same with as many handlers at a time. */
    public WorkerSettings concurrency(int other) {
        return new WorkerSettings(other, timeout, backoff, group, outage);
    }

    /** The same with another limit of time. */
    public WorkerSettings timeout(Duration other) {
        return new WorkerSettings(concurrency, other, backoff, group, outage);
    }

    /** The same with other pauses. */
    public WorkerSettings backoff(Backoff other) {
        return new WorkerSettings(concurrency, timeout, other, group, outage);
    }

    /** The same with groups of another size at first. */
    public WorkerSettings group(int other) {
        return new WorkerSettings(concurrency, timeout, backoff, other, outage);
    }

    /** The same with another time for which what is away is waited for. */
    public WorkerSettings outage(Duration other) {
        return new WorkerSettings(concurrency, timeout, backoff, group, other);
    }

    /** How often a message is tried that may be tried {@code maxAttempts} times, while what its handler needs is away. */
    int attemptsWhileAway(int maxAttempts) {
        return maxAttempts == 1 ? 1 : Math.max(maxAttempts, backoff.attemptsWithin(outage));
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
