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
        c.context = outer.withCorrelation(correlation);
        return Within.evaluate(c, inner, (evaluation, result) -> {
            evaluation.context = outer;
            entries.close();
        });
    }

    /** Yields the correlation. */
    static final class Current<R> extends Leaf<R, Correlation> {

        @Override
        Object step(Evaluation c, int depth) {
            return c.context.correlation();
        }
    }
}
