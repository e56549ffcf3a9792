package dev.tenon.message.worker;

import java.time.Duration;

/**
 * How a worker works. Immutable.
 *
 * @param concurrency how many handlers run at a time, 1 or more
 * @param timeout how long a handler may take
 * @param backoff the pauses between attempts
 */
public record WorkerSettings(int concurrency, Duration timeout, Backoff backoff) {

    /** What is set unless something else is: 256 handlers at a time, 30 seconds. */
    public static final WorkerSettings USUAL = new WorkerSettings(256, Duration.ofSeconds(30), Backoff.USUAL);

    public WorkerSettings {
        if (concurrency < 1 || !timeout.isPositive()) {
            throw new IllegalArgumentException("expected a concurrency of 1 or more and a positive timeout, found "
                    + concurrency + " and " + timeout);
        }
    }

    /** The same with as many handlers at a time. */
    public WorkerSettings concurrency(int other) {
        return new WorkerSettings(other, timeout, backoff);
    }

    /** The same with another limit of time. */
    public WorkerSettings timeout(Duration other) {
        return new WorkerSettings(concurrency, other, backoff);
    }

    /** The same with other pauses. */
    public WorkerSettings backoff(Backoff other) {
        return new WorkerSettings(concurrency, timeout, other);
    }

    /** How long leases last: a handler that keeps to its time never needs another one. */
    Duration lease() {
        return timeout.plusSeconds(30);
    }
}
