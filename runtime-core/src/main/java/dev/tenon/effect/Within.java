package dev.tenon.effect;

import org.jspecify.annotations.Nullable;

/** Evaluates its source in a region. */
final class Within<R, A> extends Op<R, A> {

    private final Region region;
    private final @Nullable Within<?, ?> outer;

    private Within(Eff<?, ?> inner, Region region, @Nullable Within<?, ?> outer) {
        super(inner);
        this.region = region;
        this.outer = outer;
    }

    /** Goes on with {@code inner} in a region that has been entered. */
    static Object evaluate(Evaluation c, Eff<?, ?> inner, Region region) {
        Within<?, ?> within = new Within<>(inner, region, c.within);
        c.within = within;
        return c.then(within);
    }

    @Override
    Object resume(Evaluation c, Object result) {
        c.within = outer;
        region.leave(c, result);
        return result;
    }

    /** Leaves what no one has left, because an error of the virtual machine ended the run: the thread may live on. */
    static void leaveAll(Evaluation c) {
        for (Within<?, ?> within = c.within; within != null; within = within.outer) {
            within.region.leave(c, null);
        }
    }
}
