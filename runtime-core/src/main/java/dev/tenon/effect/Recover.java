package dev.tenon.effect;

import java.util.function.Function;

/** Makes a value of a failure. Interruption passes by. A {@link Fold} would do; this is smaller, and frequent. */
final class Recover<R, A> extends Link<R, A> {

    Recover(Eff<?, ?> source, Function<?, ?> f) {
        super(source, f);
    }

    @Override
    Object ev(Evaluation c, int depth) throws Throwable {
        if (depth >= c.maxDepth) {
            return c.loop(this, depth);
        }
        Object result;
        try {
            result = sourceValue(c, depth + 1);
        } catch (Throwable thrown) {
            result = c.caught(thrown);
        }
        return result instanceof Halt halt ? recovered(c, halt) : result;
    }

    @Override
    Object resume(Evaluation c, Object result) {
        return result instanceof Halt halt ? recovered(c, halt) : result;
    }

    private Object recovered(Evaluation c, Halt halt) {
        if (halt.isInterrupted()) {
            return halt;
        }
        try {
            return Nulls.checked(f.apply(halt.failure()), "recover");
        } catch (Throwable thrown) {
            return c.caught(thrown).suppressing(halt);
        }
    }
}
