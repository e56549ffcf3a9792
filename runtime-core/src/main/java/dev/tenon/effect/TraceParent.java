package dev.tenon.effect;

import dev.tenon.telemetry.Correlation;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;

/** Takes a trace from where something is caused to where it happens, by the {@code traceparent} of W3C Trace Context. */
final class TraceParent {

    private static final String NAME = "traceparent";
    private static final String VERSION = "00";

    private static final TextMapGetter<String> VALUE = (traceparent, key) -> key.equals(NAME) ? traceparent : null;

    private static final Below NOT = () -> {};

    private TraceParent() {}

    /** Where a span of another place is the current one of the thread, until it is closed. */
    @FunctionalInterface
    interface Below extends AutoCloseable {
        @Override
        void close();
    }

    /** {@code correlation}, with the span that is current here, if there is one. */
    static Correlation told(Spans spans, Correlation correlation) {
        if (!spans.telemetry().isOn()) {
            return correlation;
        }
        SpanContext here = Span.current().getSpanContext();
        return here.isValid()
                ? correlation.withTraceparent(String.join(
                        "-",
                        VERSION,
                        here.getTraceId(),
                        here.getSpanId(),
                        here.getTraceFlags().asHex()))
                : correlation;
    }

    /** Goes on below the span of {@code correlation}, unless one is current already. */
    @SuppressWarnings("MustBeClosedChecker") // By closing what is returned.
    static Below goOn(Spans spans, Correlation correlation) {
        if (correlation.traceparent().isEmpty()
                || !spans.telemetry().isOn()
                || Span.current().getSpanContext().isValid()) {
            return NOT;
        }
        Scope scope = W3CTraceContextPropagator.getInstance()
                .extract(Context.current(), correlation.traceparent().get(), VALUE)
                .makeCurrent();
        return scope::close;
    }
}
