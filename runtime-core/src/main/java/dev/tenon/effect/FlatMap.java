package dev.tenon.effect;

import java.util.function.Function;

/** Goes on with the effect that a function makes of the value. */
final class FlatMap<R, A> extends Link<R, A> {

    FlatMap(Eff<?, ?> source, Function<?, ?> f) {
        super(source, f);
    }

    @Override
    Object ev(Evaluation c, int depth) throws Throwable {
        if (depth >= c.maxDepth) {
            return c.loop(this, depth);
        }
        FlatMap<?, ?> self = this;
        for (int turn = 1; ; turn++) {
            Object value = self.sourceValue(c, depth + 1);
            if (value instanceof Halt) {
                return value;
            }
            Node<?, ?> next = returned(self.f.apply(value), "flatMap");
            if (!(next instanceof FlatMap<?, ?> another)) {
                return next.evFast(c, depth + 1);
            }
            self = another;
            if (Evaluation.isDue(turn)) {
                Halt interruption = c.interruption();
                if (interruption != null) {
                    return interruption;
                }
            }
        }
    }

    @Override
    Object resume(Evaluation c, Object result) {
        return result instanceof Halt ? result : c.then(returned(f.apply(result), "flatMap"));
    }
}
