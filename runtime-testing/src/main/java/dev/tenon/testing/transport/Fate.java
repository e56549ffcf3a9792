package dev.tenon.testing.transport;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * What becomes of one event on its way to one subscriber.
 *
 * @param after how long after its publishing it is due; zero is now
 * @param again how long after its publishing it comes once more, if it does
 */
public record Fate(Duration after, Option<Duration> again) {

    private static final Fate ON_TIME = late(Duration.ZERO);

    public Fate {
        if (after.isNegative() || again.exists(Duration::isNegative)) {
            throw new IllegalArgumentException(
                    "an event does not arrive before it is published: " + after + ", " + again);
        }
    }

    /** It comes at once, and once. */
    public static Fate onTime() {
        return ON_TIME;
    }

    /** It comes later. */
    public static Fate late(Duration after) {
        return new Fate(after, Option.none());
    }

    /** It comes at once, and another time. */
    public static Fate twice(Duration again) {
        return new Fate(Duration.ZERO, Option.some(again));
    }
}
