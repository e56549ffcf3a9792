package dev.tenon.effect;

import java.util.function.Function;

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
        c.environment = Nulls.checked(f.apply(outer), "local");
        return c.then(new Restore<>(inner, outer));
    }

    private static final class Restore<R, A> extends Op<R, A> {
        private final Object outer;

        Restore(Eff<?, ?> inner, Object outer) {
            super(inner);
            this.outer = outer;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            c.environment = outer;
            return result;
        }
    }
}
