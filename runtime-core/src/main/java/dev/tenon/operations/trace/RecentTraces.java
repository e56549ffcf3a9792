package dev.tenon.operations.trace;

import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The traces of the last spans that finished in this process, in memory: as many spans as there is room for, and then the oldest makes room.
 * A platform that is {@linkplain #on told} to keeps its spans here, and still gives them to its own telemetry. Safe for use by several
 * threads.
 */
public final class RecentTraces {

    /** A span, the trace that it is a part of, and how many had begun before. */
    private record Kept(String trace, long order, FinishedSpan span) {}

    private final AtomicReferenceArray<@Nullable Kept> ring;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();

    private RecentTraces(int room) {
        this.ring = new AtomicReferenceArray<>(room);
    }

    /**
     * What keeps nothing yet.
     *
     * @param room how many spans are kept, 1 or more. A thousand take about a megabyte
     * @throws IllegalArgumentException when there is no room
     */
    public static RecentTraces of(int room) {
        if (room < 1) {
            throw new IllegalArgumentException("room for 1 span or more is needed, found " + room);
        }
        return new RecentTraces(room);
    }

    /** {@code platform}, keeping its spans here as well. */
    public Platform on(Platform platform) {
        Telemetry before = platform.telemetry();
        OpenTelemetry kept = new KeepingTelemetry(before.openTelemetry(), this, platform);
        return platform.withTelemetry(before.through(kept));
    }

    /** A span begins; clocks do not tell which of two was first. */
    long begins() {
        return begun.getAndIncrement();
    }

    void add(String trace, long order, FinishedSpan span) {
        ring.set((int) (finished.getAndIncrement() % ring.length()), new Kept(trace, order, span));
    }

    /** All of them, the one that ended last in front. */
    public Seq<Trace> newest() {
        long next = finished.get();
        Map<String, Vector<Kept>> byTrace = LinkedHashMap.empty();
        for (long back = 1; back <= ring.length(); back++) {
            Kept kept = ring.get(Math.floorMod(next - back, ring.length()));
            if (kept != null) {
                byTrace = byTrace.put(kept.trace(), Vector.of(kept), Vector::appendAll);
            }
        }
        return byTrace.map(trace ->
                        new Trace(trace._1, trace._2.sortBy(Kept::order).map(Kept::span)))
                .toVector();
    }

    /** Those that are of a correlation, the one that ended last in front. */
    public Seq<Trace> correlated(String correlationId) {
        return newest().filter(trace -> trace.correlationId().contains(correlationId));
    }
}
