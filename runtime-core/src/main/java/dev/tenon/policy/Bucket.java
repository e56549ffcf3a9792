package dev.tenon.policy;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A token bucket, kept as the one point in time at which it will be full again (the generic cell rate algorithm of ITU-T
 * I.371). Lock-free.
 */
final class Bucket {

    /**
     * When it will be full.
     *
     * @param nanoTime by the platform
     */
    private record Full(long nanoTime) {}

    private final long capacity;
    private final long interval;
    private final AtomicReference<@Nullable Full> full = new AtomicReference<>();

    /** Holds {@code permits}, one of which takes {@code interval} nanoseconds to fill in. */
    Bucket(int permits, long interval) {
        this.capacity = permits * interval;
        this.interval = interval;
    }

    /**
     * Takes a permit that is there within {@code limit} nanoseconds, or none.
     *
     * @return nanoseconds until the permit is there; more than {@code limit} if it was not taken
     */
    long take(long now, long limit) {
        while (true) {
            Full present = full.get();
            long fullAt = present == null || present.nanoTime - now < 0 ? now : present.nanoTime;
            long wait = Math.max(0, fullAt + interval - capacity - now);
            if (wait > limit || full.compareAndSet(present, new Full(fullAt + interval))) {
                return wait;
            }
        }
    }
}
