package dev.tenon.effect;

import dev.tenon.telemetry.LogEntries;
import io.opentelemetry.api.trace.Span;

/** Puts a value on the current span, and into the log entries of a region. */
@SuppressWarnings("ReferenceEquality") // There is one Spans.OFF.
final class Tagged<R, A> extends Leaf<R, A> {

    private final Eff<?, ?> inner;
    private final String key;
    private final String value;

    Tagged(Eff<?, ?> inner, String key, String value) {
        this.inner = inner;
        this.key = key;
        this.value = value;
    }

    @Override
    Object step(Evaluation c, int depth) {
        if (c.spans() != Spans.OFF) {
            Span.current().setAttribute(key, value);
        }
        LogEntries entries = LogEntries.of(key, value);
        return Within.evaluate(c, inner, (evaluation, result) -> entries.close());
    }
}
