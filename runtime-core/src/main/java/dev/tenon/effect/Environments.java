package dev.tenon.effect;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Evaluates an effect in another environment. */
final class Environments<R, A> extends Leaf<R, A> {

    private final Eff<?, ?> inner;
    private final Function<Object, Object> f;

    Environments(Eff<?, ?> inner, Function<?, ?> f) {
        this.inner = inner;
        this.f = Functions.erased(f);
    }

    @Override
    Object step(Evaluation c, int depth) {
        Object outer = c.environment;
        @Nullable Spans outerSpans = c.spans;
        c.enter(Nulls.checked(f.apply(outer), "local"));
        return Within.evaluate(c, inner, (evaluation, result) -> {
            evaluation.environment = outer;
            evaluation.spans = outerSpans;
        });
    }
}
