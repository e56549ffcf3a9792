package dev.tenon.effect;

import dev.tenon.access.Caller;
import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.LogEntries;

/** Evaluates an effect on behalf of another caller. */
final class Called<R, A> extends Leaf<R, A> {

    private final Eff<?, ?> inner;
    private final Caller caller;

    Called(Eff<?, ?> inner, Caller caller) {
        this.inner = inner;
        this.caller = caller;
    }

    @Override
    Object step(Evaluation c, int depth) {
        RunContext outer = c.context;
        if (caller.isSystem()) { // What the application does itself stays for whom it was caused.
            c.context = outer.withCaller(caller);
            return Within.evaluate(c, inner, (evaluation, result) -> evaluation.context = outer);
        }
        Correlation before = outer.correlation();
        Correlation correlation = new Correlation(
                before.correlationId(), before.causationId(), caller.user(), caller.tenant(), before.traceparent());
        LogEntries entries = LogEntries.of(correlation);
        c.context = outer.withCorrelation(correlation).withCaller(caller);
        return Within.evaluate(c, inner, (evaluation, result) -> {
            evaluation.context = outer;
            entries.close();
        });
    }

    /** Yields the caller. */
    static final class Current<R> extends Leaf<R, Caller> {

        @Override
        Object step(Evaluation c, int depth) {
            return c.context.caller();
        }
    }
}
