package dev.tenon.effect;

import java.util.function.Function;

/** Makes another value of the value. */
final class MapValue<R, A> extends Link<R, A> {

    MapValue(Eff<?, ?> source, Function<?, ?> f) {
        super(source, f);
    }

    @Override
    Object ev(Evaluation c, int depth) throws Throwable {
        return depth >= c.maxDepth ? c.loop(this, depth) : resume(c, sourceValue(c, depth + 1));
    }

    @Override
    Object resume(Evaluation c, Object result) {
        return result instanceof Halt ? result : Nulls.checked(f.apply(result), "map");
    }
}
