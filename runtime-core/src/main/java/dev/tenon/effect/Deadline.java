package dev.tenon.effect;

import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a timeout strikes.
 *
 * @param nanoTime by the platform
 */
record Deadline(long nanoTime) {

    /** The earlier one of {@code outer}, if there is any, and what {@code limit} allows from now on. */
    static Deadline within(Duration limit, @Nullable Deadline outer, Platform platform) {
        Deadline own = new Deadline(platform.nanoTime() + TimeUnit.NANOSECONDS.convert(limit));
        return outer != null && outer.nanoTime - own.nanoTime < 0 ? outer : own;
    }

    /** What is left; zero or less when it has struck. */
    Duration left(Platform platform) {
        return Duration.ofNanos(nanoTime - platform.nanoTime());
    }

    /** Whether nothing is left. */
    boolean hasStruck(Platform platform) {
        return nanoTime - platform.nanoTime() <= 0;
    }
}
