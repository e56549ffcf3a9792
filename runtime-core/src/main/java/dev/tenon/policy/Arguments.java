package dev.tenon.policy;

import java.time.Duration;

/** What the numbers of policies must be. */
final class Arguments {

    /** A hundred years: longer ones are mistakes, and would not fit into nanoseconds together. */
    private static final Duration LONGEST = Duration.ofDays(36_525);

    private Arguments() {}

    static void atLeastOne(int number, String what, String name) {
        if (number < 1) {
            throw new IllegalArgumentException("The " + what + " '" + name + "' must be at least 1, found " + number);
        }
    }

    static void positive(Duration duration, String what, String name) {
        if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The " + what + " '" + name
                    + "' must be longer than zero and at most 100 years, found " + duration);
        }
    }
}
