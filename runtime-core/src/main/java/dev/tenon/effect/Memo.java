package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Computes an effect once for all who run this, for ever or for some time. One computes, the others wait for it. */
final class Memo<R, A> extends Leaf<R, A> {

    private final Eff<?, ?> eff;
    private final @Nullable Duration ttl;
    private final @Nullable Deadline deadline;
    private final AtomicReference<@Nullable Attempt> latest = new AtomicReference<>();

    private Memo(Eff<?, ?> eff, @Nullable Duration ttl, @Nullable Deadline deadline) {
        this.eff = eff;
        this.ttl = ttl;
        this.deadline = deadline;
    }

    @Override
    Object step(Evaluation c, int depth) throws InterruptedException {
        Platform platform = ((HasFibers) c.environment).platform();
        while (true) {
            Attempt attempt = latest.get();
            if (attempt == null || attempt.isOver()) {
                Attempt mine = new Attempt(c, ttl, platform);
                if (latest.compareAndSet(attempt, mine)) {
                    return Within.evaluate(c, inOuterContext(), mine);
                }
                continue;
            }
            Object result = attempt.awaited(c);
            if (result != null) {
                return result;
            }
        }
    }

    /** A deadline of the one who happens to compute does not count for the others, so it is that of the outer run. */
    private Eff<R, A> inOuterContext() {
        return new InContext<>(eff, context -> context.withDeadline(deadline));
    }

    /**
     * One computation. An interrupted one has no result, and neither has one that an error of the virtual machine cut off:
     * another caller takes over.
     */
    private static final class Attempt implements Region {
        private final Evaluation owner;
        private final @Nullable Duration ttl;
        private final Platform platform;
        private final Latch ended;
        private volatile @Nullable Object result;
        private volatile @Nullable Deadline expiry;

        Attempt(Evaluation owner, @Nullable Duration ttl, Platform platform) {
            this.owner = owner;
            this.ttl = ttl;
            this.platform = platform;
            this.ended = platform.latch();
        }

        @Override
        public void leave(Evaluation c, @Nullable Object outcome) {
            if (ttl != null) {
                Duration kept = outcome instanceof Halt ? Duration.ZERO : ttl;
                expiry = Deadline.within(kept, null, platform);
            }
            if (!(outcome instanceof Halt halt && halt.isInterrupted())) {
                result = outcome;
            }
            ended.open();
        }

        boolean isOver() {
            Deadline until = expiry;
            return ended.isOpen() && (result == null || until != null && until.hasStruck(platform));
        }

        @Nullable
        Object awaited(Evaluation c) throws InterruptedException {
            if (owner == c && !ended.isOpen()) {
                throw new IllegalStateException(
                        "A memoized effect awaits itself and would wait for ever: break the cycle");
            }
            Waiting.at(ended, c);
            return result;
        }
    }

    /** Makes one, with nothing computed, each time it is run. */
    static final class Make<R, A> extends Leaf<R, Eff<R, A>> {
        private final Eff<?, ?> eff;
        private final @Nullable Duration ttl;

        Make(Eff<?, ?> eff, @Nullable Duration ttl) {
            this.eff = eff;
            this.ttl = ttl;
        }

        @Override
        Object step(Evaluation c, int depth) {
            return new Memo<>(eff, ttl, c.context.deadline());
        }
    }
}
