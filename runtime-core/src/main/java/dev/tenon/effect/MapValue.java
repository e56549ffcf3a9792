package dev.tenon.effect;

import java.util.function.Function;

/** Makes another value of the value. */
final class MapValue<R, A> extends Op<R, A> {

    private final Function<Object, Object> f;

    MapValue(Eff<?, ?> source, Function<?, ?> f) {
        super(source);
        this.f = Functions.erased(f);
    }

    @Override
    Object ev(Evaluation c, int depth) throws Throwable {
        return depth >= c.maxDepth ? c.loop(this, depth) : resume(c, source.ev(c, depth + 1));
    }

    @Override
    Object resume(Evaluation c, Object result) {
        return result instanceof Halt ? result : Nulls.checked(f.apply(result), "map");
    }
}
