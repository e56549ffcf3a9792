package dev.tenon.effect;

import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.EffectOutcome;
import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import org.jspecify.annotations.Nullable;

/** The span of an effect that is being evaluated; the current one of the thread until it ends. */
final class OpenSpan implements Region {

    private static final AttributeKey<String> NAME = AttributeKey.stringKey("tenon.effect.name");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("tenon.effect.outcome");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Spans spans;
    private final String name;
    private final long started;
    private final Span span;
    private final Scope scope;

    @SuppressWarnings("MustBeClosedChecker") // It is, at the end of the region.
    OpenSpan(Spans spans, String name, Correlation correlation) {
        this.spans = spans;
        this.name = name;
        this.started = spans.nanoTime();
        this.span = spans.telemetry().tracer().spanBuilder(name).startSpan();
        correlation.correlationId().forEach(id -> span.setAttribute(Telemetry.CORRELATION_ID, id));
        this.scope = span.makeCurrent();
    }

    @Override
    public void leave(Evaluation c, @Nullable Object result) {
        scope.close();
        if (result == null) {
            end(EffectOutcome.FAILURE, "VirtualMachineError");
        } else if (!(result instanceof Halt halt)) {
            end(EffectOutcome.SUCCESS, null);
        } else if (halt.isInterrupted()) {
            end(EffectOutcome.INTERRUPTED, null);
        } else {
            halt.cause().throwable().forEach(span::recordException);
            span.setStatus(StatusCode.ERROR, halt.failure().message());
            end(EffectOutcome.FAILURE, type(halt.failure()));
        }
    }

    private void end(EffectOutcome outcome, @Nullable String errorType) {
        long nanos = spans.nanoTime() - started;
        span.setAttribute(OUTCOME, outcome.text());
        Telemetry telemetry = spans.telemetry();
        if (errorType == null) {
            telemetry.ended(name, outcome, nanos, Attributes.of(NAME, name, OUTCOME, outcome.text()));
        } else {
            span.setAttribute(ERROR_TYPE, errorType);
            telemetry.ended(
                    name, outcome, nanos, Attributes.of(NAME, name, OUTCOME, outcome.text(), ERROR_TYPE, errorType));
            telemetry.effectFailures().add(1, Attributes.of(NAME, name, ERROR_TYPE, errorType));
        }
        span.end();
    }

    static String type(Failure failure) {
        String simple = failure.getClass().getSimpleName();
        return simple.isEmpty() ? failure.getClass().getName() : simple;
    }
}
