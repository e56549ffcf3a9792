package dev.tenon.effect;

import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.LogEntries;

/** Evaluates an effect for another correlation. */
final class Correlated<R, A> extends Leaf<R, A> {

    private final Eff<?, ?> inner;
    private final Correlation correlation;

    Correlated(Eff<?, ?> inner, Correlation correlation) {
        this.inner = inner;
        this.correlation = correlation;
    }

    @Override
    Object step(Evaluation c, int depth) {
        RunContext outer = c.context;
        LogEntries entries = LogEntries.of(correlation);
        TraceParent.Below below = TraceParent.goOn(c.spans(), correlation);
        c.context = outer.withCorrelation(correlation);
        return Within.evaluate(c, inner, (evaluation, result) -> {
            evaluation.context = outer;
            below.close();
            entries.close();
        });
    }

    /** Yields the correlation, with the span at this place. */
    static final class Current<R> extends Leaf<R, Correlation> {

        @Override
        Object step(Evaluation c, int depth) {
            return TraceParent.told(c.spans(), c.context.correlation());
        }
    }
}
