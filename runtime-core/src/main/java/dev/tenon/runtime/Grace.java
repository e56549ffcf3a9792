package dev.tenon.runtime;

import dev.tenon.platform.Platform;
import java.time.Duration;

/**
 * The time that is left for work to finish by itself, by the clock of a platform. Immutable; safe for use by several
 * threads.
 */
public final class Grace {

    private final Platform platform;
    private final long end;
    private final Duration interruptLimit;

    private Grace(Platform platform, long end, Duration interruptLimit) {
        this.platform = platform;
        this.end = end;
        this.interruptLimit = interruptLimit;
    }

    /**
     * A grace that begins now.
     *
     * @param finishWithin how long work may go on by itself
     * @param interruptLimit how long interrupted work may clean up
     */
    public static Grace of(Platform platform, Duration finishWithin, Duration interruptLimit) {
        return new Grace(platform, platform.nanoTime() + finishWithin.toNanos(), interruptLimit);
    }

    /** How long work may still go on by itself; zero when time is up, never negative. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - platform.nanoTime()));
    }

    /** How long interrupted work may clean up before it is left behind. */
    public Duration interruptLimit() {
        return interruptLimit;
    }

    /** This, or one that ends after {@code limit} if that is sooner. */
    public Grace atMost(Duration limit) {
        return limit.compareTo(remaining()) < 0 ? of(platform, limit, interruptLimit) : this;
    }

    /** Whose time it is. */
    public Platform platform() {
        return platform;
    }
}
