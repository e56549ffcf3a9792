package dev.tenon.operations.trace;

import dev.tenon.platform.Platform;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Begins a span that is kept when it ends. Where nobody else makes spans, it has ids of its own. For use by one thread. */
final class KeptSpanBuilder implements SpanBuilder {

    private final SpanBuilder next;
    private final String name;
    private final RecentTraces traces;
    private final Platform platform;
    private final AttributesBuilder attributes = Attributes.builder();
    private @Nullable Context parent;

    KeptSpanBuilder(SpanBuilder next, String name, RecentTraces traces, Platform platform) {
        this.next = next;
        this.name = name;
        this.traces = traces;
        this.platform = platform;
    }

    @Override
    public SpanBuilder setParent(Context context) {
        parent = context;
        next.setParent(context);
        return this;
    }

    @Override
    public SpanBuilder setNoParent() {
        parent = Context.root();
        next.setNoParent();
        return this;
    }

    @Override
    public SpanBuilder addLink(SpanContext context) {
        next.addLink(context);
        return this;
    }

    @Override
    public SpanBuilder addLink(SpanContext context, Attributes all) {
        next.addLink(context, all);
        return this;
    }

    @Override
    public SpanBuilder setAttribute(String key, @Nullable String value) {
        return setAttribute(AttributeKey.stringKey(key), value);
    }

    @Override
    public SpanBuilder setAttribute(String key, long value) {
        return setAttribute(AttributeKey.longKey(key), value);
    }

    @Override
    public SpanBuilder setAttribute(String key, double value) {
        return setAttribute(AttributeKey.doubleKey(key), value);
    }

    @Override
    public SpanBuilder setAttribute(String key, boolean value) {
        return setAttribute(AttributeKey.booleanKey(key), value);
    }

    @Override
    public <T> SpanBuilder setAttribute(AttributeKey<T> key, @Nullable T value) {
        if (value != null) {
            attributes.put(key, value);
        }
        next.setAttribute(key, value);
        return this;
    }

    @Override
    public SpanBuilder setSpanKind(SpanKind kind) {
        next.setSpanKind(kind);
        return this;
    }

    /** What is kept goes by the platform's clock all the same. */
    @Override
    public SpanBuilder setStartTimestamp(long time, TimeUnit unit) {
        next.setStartTimestamp(time, unit);
        return this;
    }

    @Override
    public Span startSpan() {
        SpanContext above =
                Span.fromContext(parent == null ? Context.current() : parent).getSpanContext();
        Span span = next.startSpan();
        SpanContext here = isNew(span.getSpanContext(), above) ? span.getSpanContext() : made(above);
        KeptSpan kept = new KeptSpan(span, here, above, name, traces, platform);
        attributes.build().forEach(kept::keep);
        return kept;
    }

    /** Without an SDK what is started is the parent itself, or nothing. */
    private static boolean isNew(SpanContext started, SpanContext above) {
        return started.isValid() && !started.getSpanId().equals(above.getSpanId());
    }

    private SpanContext made(SpanContext above) {
        String trace = above.isValid()
                ? above.getTraceId()
                : TraceId.fromLongs(
                        platform.random().nextLong(), platform.random().nextLong());
        String span = "%016x".formatted(platform.random().nextLong(1, Long.MAX_VALUE));
        return SpanContext.create(trace, span, TraceFlags.getSampled(), TraceState.getDefault());
    }
}
