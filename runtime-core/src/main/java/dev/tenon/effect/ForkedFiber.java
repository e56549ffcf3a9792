package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** A fiber on a thread of its platform. */
final class ForkedFiber<A> implements Fiber<A>, Runnable {

    private final Eff<?, ?> eff;
    private final Evaluation evaluation;
    private final Children siblings;
    private final @Nullable Map<String, String> context = MDC.getCopyOfContextMap();
    private final CountDownLatch done = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Thread thread;
    private boolean interrupted;
    private volatile @Nullable Object result;
    private volatile boolean taken;

    private ForkedFiber(Eff<?, ?> eff, Evaluation parent) {
        this.eff = eff;
        this.evaluation = new Evaluation(parent.environment, parent.maxDepth).guarded();
        this.siblings = parent.children();
    }

    static ForkedFiber<?> start(Eff<?, ?> eff, Evaluation parent, Platform platform) {
        ForkedFiber<?> fiber = new ForkedFiber<>(eff, parent);
        fiber.siblings.add(fiber);
        try {
            platform.start("tenon-fiber", fiber);
        } catch (Throwable notStarted) {
            fiber.siblings.remove(fiber);
            throw notStarted;
        }
        return fiber;
    }

    @Override
    public void run() {
        if (!begin()) {
            end(Halt.of(new Failure.Interrupted()));
            return;
        }
        FreshStack.apply(context);
        try {
            end(evaluation.toEnd(eff));
        } catch (Throwable fatal) {
            end(Halt.of(new Failure.Defect(fatal)));
            throw fatal;
        }
    }

    private boolean begin() {
        lock.lock();
        try {
            thread = Thread.currentThread();
            return !interrupted;
        } finally {
            lock.unlock();
        }
    }

    private void end(Object outcome) {
        lock.lock();
        try {
            thread = null;
        } finally {
            lock.unlock();
        }
        result = outcome;
        if (!(outcome instanceof Halt)) {
            siblings.remove(this);
        }
        done.countDown();
    }

    /** Interrupts without waiting. */
    void stop() {
        lock.lock();
        try {
            interrupted = true;
            if (thread != null) {
                evaluation.interrupt(thread);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits, whatever happens, and says whether the waiting thread was interrupted meanwhile. */
    boolean awaitEnd() {
        boolean interruptedWaiting = false;
        while (true) {
            try {
                done.await();
                return interruptedWaiting;
            } catch (InterruptedException again) {
                interruptedWaiting = true;
            }
        }
    }

    /** The failure that nobody has seen, after the end. Having been interrupted is no news, unless cleaning up failed. */
    @Nullable
    Halt unseen() {
        return !taken && result instanceof Halt halt && !(halt.isInterrupted() && !halt.hasSuppressed()) ? halt : null;
    }

    @Override
    public <R> Eff<R, A> join() {
        return new Wait<>(this, false);
    }

    @Override
    public <R> Eff<R, Unit> interrupt() {
        return new Wait<>(this, true);
    }

    /** Waits for a fiber, for its result or for its end after an interruption. */
    private static final class Wait<R, A> extends Leaf<R, A> {
        private final ForkedFiber<?> fiber;
        private final boolean stop;

        Wait(ForkedFiber<?> fiber, boolean stop) {
            this.fiber = fiber;
            this.stop = stop;
        }

        @Override
        Object step(Evaluation c, int depth) throws InterruptedException {
            if (stop) {
                fiber.stop();
                if (c == fiber.evaluation) {
                    return Unit.UNIT;
                }
            }
            if (!c.isFinalizing()) {
                fiber.done.await();
            } else if (fiber.awaitEnd()) {
                Thread.currentThread().interrupt();
            }
            if (stop) {
                return Unit.UNIT;
            }
            fiber.taken = true;
            fiber.siblings.remove(fiber);
            return Nulls.checked(fiber.result, "fork");
        }
    }

    /** Starts a fiber. */
    static final class Fork<R, A> extends Leaf<R, Fiber<A>> {
        private final Eff<?, ?> eff;

        Fork(Eff<?, ?> eff) {
            this.eff = eff;
        }

        @Override
        Object step(Evaluation c, int depth) {
            Halt interruption = c.interruption();
            return interruption != null ? interruption : start(eff, c, ((HasFibers) c.environment).platform());
        }
    }
}
