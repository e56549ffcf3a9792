package dev.tenon.operations.trace;

import dev.tenon.telemetry.Telemetry;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What was done for one request, or for whatever else began it, as far as its spans are still kept. Immutable.
 *
 * @param id 32 hexadecimal digits, also in the {@code traceparent} of W3C Trace Context
 * @param spans at least one, the one that began first in front
 */
public record Trace(String id, Seq<FinishedSpan> spans) {

    /** That of the span that began first. */
    public String name() {
        return spans.head().name();
    }

    /** When the first of its spans began. */
    public Instant began() {
        return spans.head().began();
    }

    /** Until the last of its spans ended. */
    public Duration took() {
        return Duration.between(began(), spans.map(FinishedSpan::ended).max().get());
    }

    /** How many of its spans failed. */
    public int failures() {
        return spans.count(span -> span.error().isDefined());
    }

    /** The correlation of the first span that tells one. */
    public Option<String> correlationId() {
        return spans.flatMap(span -> span.attributes().get(Telemetry.CORRELATION_ID.getKey()))
                .headOption();
    }

    /** A span of a trace, and how many of the others it is inside of. */
    public record Level(int depth, FinishedSpan span) {}

    /** Its spans from the outside in. Those whose parent is not kept are outermost. */
    public Seq<Level> levels() {
        Set<String> kept = spans.map(FinishedSpan::id).toSet();
        Map<String, ? extends Seq<FinishedSpan>> inside = spans.filter(
                        span -> span.parent().exists(kept::contains))
                .groupBy(span -> span.parent().get());
        Vector<Level> levels = Vector.empty();
        Deque<Level> next = new ArrayDeque<>();
        spans.filter(span -> !span.parent().exists(kept::contains)).forEach(span -> next.addLast(new Level(0, span)));
        while (!next.isEmpty()) {
            Level level = next.removeFirst();
            levels = levels.append(level);
            inside.get(level.span().id())
                    .forEach(inner ->
                            inner.reverse().forEach(span -> next.addFirst(new Level(level.depth() + 1, span))));
        }
        return levels;
    }
}
