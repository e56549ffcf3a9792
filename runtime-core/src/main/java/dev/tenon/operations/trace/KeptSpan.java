package dev.tenon.operations.trace;

import dev.tenon.platform.Platform;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A span that is kept when it ends, and passes all on to another one. Safe for use by several threads. */
final class KeptSpan implements Span {

    /** Of a text, in characters. */
    private static final int LONGEST = 300;

    private static final int MOST_ATTRIBUTES = 32;

    private final Span next;
    private final SpanContext here;
    private final SpanContext above;
    private final RecentTraces traces;
    private final Platform platform;
    private final Instant began;
    private final long from;
    private final long order;
    private final AtomicReference<LinkedHashMap<String, String>> attributes =
            new AtomicReference<>(LinkedHashMap.empty());
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile String name;
    private volatile @Nullable String error;

    KeptSpan(Span next, SpanContext here, SpanContext above, String name, RecentTraces traces, Platform platform) {
        this.next = next;
        this.here = here;
        this.above = above;
        this.name = name;
        this.traces = traces;
        this.platform = platform;
        this.order = traces.begins();
        this.began = platform.now();
        this.from = platform.nanoTime();
    }

    void keep(AttributeKey<?> key, Object value) {
        attributes.updateAndGet(all -> all.size() < MOST_ATTRIBUTES || all.containsKey(key.getKey())
                ? all.put(key.getKey(), cut(value.toString()))
                : all);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    @Override
    public <T> Span setAttribute(AttributeKey<T> key, @Nullable T value) {
        if (value != null) {
            keep(key, value);
        }
        next.setAttribute(key, value);
        return this;
    }

    @Override
    public Span addEvent(String event, Attributes all) {
        next.addEvent(event, all);
        return this;
    }

    @Override
    public Span addEvent(String event, Attributes all, long time, TimeUnit unit) {
        next.addEvent(event, all, time, unit);
        return this;
    }

    @Override
    public Span setStatus(StatusCode status, String description) {
        error = status == StatusCode.ERROR ? cut(description) : null;
        next.setStatus(status, description);
        return this;
    }

    @Override
    public Span recordException(Throwable thrown, Attributes all) {
        next.recordException(thrown, all);
        return this;
    }

    @Override
    public Span updateName(String other) {
        name = other;
        next.updateName(other);
        return this;
    }

    @Override
    public void end() {
        finish();
        next.end();
    }

    @Override
    public void end(long time, TimeUnit unit) {
        finish();
        next.end(time, unit);
    }

    private void finish() {
        if (ended.compareAndSet(false, true)) {
            traces.add(
                    here.getTraceId(),
                    order,
                    new FinishedSpan(
                            here.getSpanId(),
                            above.isValid() ? Option.some(above.getSpanId()) : Option.none(),
                            name,
                            began,
                            Duration.ofNanos(platform.nanoTime() - from),
                            Option.of(error),
                            attributes.get()));
        }
    }

    @Override
    public SpanContext getSpanContext() {
        return here;
    }

    @Override
    public boolean isRecording() {
        return !ended.get();
    }
}
