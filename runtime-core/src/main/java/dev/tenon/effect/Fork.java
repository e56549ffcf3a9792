package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import org.jspecify.annotations.Nullable;

/** Starts a fiber, in the scope that it is evaluated in or in a given one. */
final class Fork<R, A> extends Leaf<R, Fiber<A>> {

    private static final String THREAD = "tenon-fiber";

    private final Eff<?, ?> eff;
    private final @Nullable OpenScope given;

    Fork(Eff<?, ?> eff, @Nullable OpenScope given) {
        this.eff = eff;
        this.given = given;
    }

    @Override
    Object step(Evaluation c, int depth) {
        Halt interruption = c.interruption();
        if (interruption != null) {
            return interruption;
        }
        Platform platform = ((HasFibers) c.environment).platform();
        OpenScope scope = given != null ? given : c.scope;
        return scope != null
                ? scope.start(THREAD, eff, c, platform)
                : ForkedFiber.start(THREAD, eff, c.forked(c), c.children(), platform, ForkedFiber.UNTOLD);
    }
}
