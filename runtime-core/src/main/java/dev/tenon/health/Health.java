package dev.tenon.health;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * Whether a part works. Immutable.
 *
 * @param status how well
 * @param details what people want to know beside it, in the order in which it was added
 */
public record Health(Status status, Map<String, String> details) {

    /** How well a part works, the best first. */
    public enum Status {
        /** All is well. */
        UP,
        /** It works, but less well than it should. Still ready for requests. */
        DEGRADED,
        /** It does not work. */
        DOWN;

        /** The worse of both. */
        public Status or(Status other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /** All is well. */
    public static Health up() {
        return new Health(Status.UP, LinkedHashMap.empty());
    }

    /** It works, but; {@code reason} becomes the detail {@code reason}. */
    public static Health degraded(String reason) {
        return new Health(Status.DEGRADED, LinkedHashMap.of("reason", reason));
    }

    /** It does not work; {@code reason} becomes the detail {@code reason}. */
    public static Health down(String reason) {
        return new Health(Status.DOWN, LinkedHashMap.of("reason", reason));
    }

    /** It does not work, because of {@code thrown}. */
    public static Health down(Throwable thrown) {
        return down(thrown.toString());
    }

    /** This, with one more detail. */
    public Health with(String name, String value) {
        return new Health(status, details.put(name, value));
    }

    /** The detail {@code reason}; empty without one. */
    public String reason() {
        return details.getOrElse("reason", "");
    }
}
