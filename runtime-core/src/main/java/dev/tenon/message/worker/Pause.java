package dev.tenon.message.worker;

import dev.tenon.platform.Platform;
import java.time.Duration;

/** For how long a log that has failed is not asked again: 100 ms, twice as long each time, at most ten seconds. For one thread. */
final class Pause {

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100), 2, Duration.ofSeconds(10));

    private final Platform platform;
    private int failures;
    private long end;

    Pause(Platform platform) {
        this.platform = platform;
    }

    /** It has failed. Returns when it is asked again. */
    Duration begin() {
        failures++;
        Duration length = BACKOFF.after(failures);
        end = platform.nanoTime() + length.toNanos();
        return length;
    }

    /** It has not failed. */
    void end() {
        failures = 0;
    }

    /** For how many nanoseconds it lasts yet, 0 or less when it is over. */
    long left() {
        return failures == 0 ? 0 : end - platform.nanoTime();
    }
}
