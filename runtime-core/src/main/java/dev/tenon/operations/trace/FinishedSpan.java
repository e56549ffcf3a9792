package dev.tenon.operations.trace;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A part of a trace that has come to its end. Immutable.
 *
 * @param id 16 hexadecimal digits
 * @param parent the span that it is a part of, which need not be kept; none when it is the first of its trace
 * @param name that of an effect, or of the route of a request
 * @param began by the clock of the platform
 * @param took by its time for measuring
 * @param error why it failed, if it did
 * @param attributes what it says of itself, as texts; long ones are cut
 */
public record FinishedSpan(
        String id,
        Option<String> parent,
        String name,
        Instant began,
        Duration took,
        Option<String> error,
        Map<String, String> attributes) {

    /** When it ended. */
    Instant ended() {
        return began.plus(took);
    }
}
