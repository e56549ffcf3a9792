package dev.tenon.testing.contract;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.NotFound;

/** Every answer to a write but a row. */
enum Refusal {
    NONE,
    DUPLICATE_KEY,
    DUPLICATE_VALUE,
    STALE_VERSION,
    MISSING_REFERENCE,
    STILL_REFERENCED,
    CONCURRENT_CHANGE,
    NOT_FOUND;

    /** What {@code failure} says. */
    static Refusal of(Failure failure) {
        return switch (failure) {
            case NotFound absent -> NOT_FOUND;
            case Conflict conflict ->
                switch (conflict.reason()) {
                    case Conflict.DuplicateKey reason -> DUPLICATE_KEY;
                    case Conflict.DuplicateValue reason -> DUPLICATE_VALUE;
                    case Conflict.StaleVersion reason -> STALE_VERSION;
                    case Conflict.ConcurrentChange reason -> CONCURRENT_CHANGE;
                    case Conflict.MissingReference reason -> MISSING_REFERENCE;
                    case Conflict.StillReferenced reason -> STILL_REFERENCED;
                    case Conflict.Refused reason ->
                        throw new AssertionError("no store asks another server, but it failed with " + failure);
                };
            default -> throw new AssertionError("nothing here should fail with " + failure);
        };
    }
}
