package dev.tenon.effect;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What is bound to a thread and goes along where a run goes on on another one: the SLF4J MDC and, with telemetry, the
 * current span.
 */
@SuppressWarnings("ReferenceEquality") // There is one Spans.OFF.
final class Carried {

    private final @Nullable Map<String, String> logEntries;
    private final @Nullable Context context;

    private Carried(@Nullable Map<String, String> logEntries, @Nullable Context context) {
        this.logEntries = logEntries;
        this.context = context;
    }

    /** Takes from the calling thread, on which {@code c} is evaluated. */
    static Carried from(Evaluation c) {
        return new Carried(MDC.getCopyOfContextMap(), c.spans() == Spans.OFF ? null : Context.current());
    }

    /** {@link #bind} for a thread to which nothing is bound yet. */
    Scope bindToFreshThread() {
        return logEntries == null && context == null ? Scope.noop() : bind();
    }

    /** Binds it to the calling thread. The span is unbound by closing; the log entries stay. */
    @SuppressWarnings("MustBeClosedChecker") // The caller does.
    Scope bind() {
        bindLogEntries();
        return context == null ? Scope.noop() : context.makeCurrent();
    }

    /** Binds the log entries only. */
    void bindLogEntries() {
        if (logEntries == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(logEntries);
        }
    }
}
