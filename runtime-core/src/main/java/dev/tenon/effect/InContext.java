package dev.tenon.effect;

import java.util.function.UnaryOperator;

/** Evaluates an effect in another context. */
final class InContext<R, A> extends Leaf<R, A> {

    private final Eff<?, ?> inner;
    private final UnaryOperator<RunContext> change;

    InContext(Eff<?, ?> inner, UnaryOperator<RunContext> change) {
        this.inner = inner;
        this.change = change;
    }

    @Override
    Object step(Evaluation c, int depth) {
        RunContext outer = c.context;
        c.context = change.apply(outer);
        return Within.evaluate(c, inner, (evaluation, result) -> evaluation.context = outer);
    }
}
