package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import io.vavr.control.Option;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs an effect on a fiber of its own and interrupts it when time is up. */
final class Timeout<R, A> extends Leaf<R, A> {

    private final Eff<?, ?> eff;
    private final Duration limit;
    private final @Nullable Eff<?, ?> fallback;

    Timeout(Eff<?, ?> eff, Duration limit, @Nullable Eff<?, ?> fallback) {
        this.eff = eff;
        this.limit = limit;
        this.fallback = fallback;
    }

    @Override
    Object step(Evaluation c, int depth) {
        Halt interruption = c.interruption();
        if (interruption != null) {
            return interruption;
        }
        Platform platform = ((HasFibers) c.environment).platform();
        Deadline deadline = Deadline.within(limit, c.context.deadline(), platform);
        Halt timedOut = Halt.of(new Failure.TimedOut(limit));
        if (deadline.hasStruck(platform)) {
            return late(c, timedOut);
        }
        Branches body = new Branches(c, Branches.Until.FIRST_VALUE);
        body.start("tenon-timeout", eff, c.context.withDeadline(deadline));
        try {
            return body.await(limit) ? body.firstValue() : late(c, body.suppressedBy(timedOut));
        } catch (InterruptedException interrupted) {
            return body.suppressedBy(c.caught(interrupted));
        }
    }

    private Object late(Evaluation c, Halt timedOut) {
        return fallback == null ? timedOut : c.then(new Fallback<>(fallback, timedOut));
    }

    private static final class Fallback<R, A> extends Op<R, A> {
        private final Halt timedOut;

        Fallback(Eff<?, ?> fallback, Halt timedOut) {
            super(fallback);
            this.timedOut = timedOut;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            if (result instanceof Halt halt) {
                return halt.suppressing(timedOut);
            }
            if (timedOut.hasSuppressed()) {
                Children.log(timedOut);
            }
            return result;
        }
    }

    /** Asks for what the deadline leaves. */
    static final class Left<R> extends Leaf<R, Option<Duration>> {

        @Override
        Object step(Evaluation c, int depth) {
            Deadline deadline = c.context.deadline();
            if (deadline == null) {
                return Option.none();
            }
            Duration left = deadline.left(((HasPlatform) c.environment).platform());
            return Option.some(left.isNegative() ? Duration.ZERO : left);
        }
    }
}
