package dev.tenon.effect;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import io.opentelemetry.context.Scope;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A fiber on a thread of its platform. */
final class ForkedFiber<A> implements Fiber<A>, Runnable {

    /** Tells no one. */
    static final Consumer<Object> UNTOLD = result -> {};

    final Evaluation evaluation;
    private final Eff<?, ?> eff;
    private final Consumer<Object> told;
    private final Carried carried;
    private final Latch done;
    private final Platform platform;

    /** That of the evaluation, too: who interrupts needs both. */
    private final ReentrantLock lock;

    private volatile @Nullable Grace grace;
    private @Nullable Thread thread;
    private boolean interrupted;
    private volatile @Nullable Object result;
    private volatile boolean taken;

    private ForkedFiber(Eff<?, ?> eff, Evaluation evaluation, Platform platform, Consumer<Object> told) {
        this.eff = eff;
        this.evaluation = evaluation;
        this.carried = Carried.from(evaluation);
        this.told = told;
        this.done = platform.latch();
        this.platform = platform;
        this.lock = evaluation.guard();
    }

    /**
     * Starts a fiber.
     *
     * @param siblings who ends it
     * @param told gets the result, on the thread of the fiber; must not throw
     */
    static <A> ForkedFiber<A> start(
            String name,
            Eff<?, ?> eff,
            Evaluation evaluation,
            Children siblings,
            Platform platform,
            Consumer<Object> told) {
        ForkedFiber<A> fiber = new ForkedFiber<>(eff, evaluation, platform, told);
        siblings.add(fiber);
        try {
            platform.start(name, fiber);
        } catch (Throwable notStarted) {
            siblings.remove(fiber);
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
        Scope span = carried.bindToFreshThread();
        try {
            end(evaluation.toEnd(eff));
        } catch (Throwable fatal) {
            end(Halt.of(new Failure.Defect(fatal)));
            throw fatal;
        } finally {
            span.close();
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
            result = outcome;
        } finally {
            lock.unlock();
        }
        told.accept(outcome);
        done.open();
        if (stuck() != null && outcome instanceof Halt late) {
            Children.logEnd(late);
        }
    }

    /** Says that it is going to be stopped, before others are, too. */
    void mark() {
        evaluation.stopping = true;
    }

    /** Interrupts without waiting. */
    void stop() {
        mark();
        lock.lock();
        try {
            if (!interrupted) {
                interrupted = true;
                grace = new Grace(platform);
            }
            if (thread != null) {
                evaluation.interrupt(thread);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * After {@link #stop}: waits, whatever happens, until it has ended or is left behind, and says whether the waiting
     * thread was interrupted meanwhile.
     */
    boolean awaitEnd(Evaluation waiting) {
        return !done.isOpen() && grace().await(this, waiting);
    }

    /** The same, but an interruption ends the waiting, unless it is put off. */
    void awaitEndInterruptibly(Evaluation waiting) throws InterruptedException {
        grace().awaitInterruptibly(this, waiting);
    }

    private Grace grace() {
        return Objects.requireNonNull(grace, "stop it before waiting for its end");
    }

    Latch done() {
        return done;
    }

    /** Whether nothing is missing but that all are told: it cannot be stuck any more. */
    boolean hasResult() {
        return result != null;
    }

    @Nullable
    Thread thread() {
        lock.lock();
        try {
            return thread;
        } finally {
            lock.unlock();
        }
    }

    /** The result, after the end; what it was left behind with, before. */
    Object result() {
        Object outcome = result;
        return outcome != null ? outcome : Objects.requireNonNull(stuck(), "the fiber has not ended");
    }

    /** What it was left behind with; null if it was not. */
    @Nullable
    Halt stuck() {
        Grace begun = grace;
        return begun == null ? null : begun.stuck();
    }

    /** The failure that nobody has seen, after the end. Having been interrupted is no news, unless cleaning up failed. */
    @Nullable
    Halt unseen() {
        return !taken && result() instanceof Halt halt && !(halt.isInterrupted() && !halt.hasSuppressed())
                ? halt
                : null;
    }

    /** Whether nobody needs to know of it any more: it has ended, and a failure was seen. */
    boolean isForgettable() {
        Object outcome = result;
        return outcome != null && (taken || !(outcome instanceof Halt));
    }

    /** Takes the result: from now on someone knows of a failure. */
    Object taken() {
        taken = true;
        return result();
    }

    @Override
    public <R> Eff<R, A> join() {
        return new FiberEnd.Join<>(this);
    }

    @Override
    public <R> Eff<R, Exit<A>> await() {
        return new FiberEnd.Await<>(this);
    }

    @Override
    public <R> Eff<R, Unit> interrupt() {
        return new FiberEnd.Interrupt<>(this);
    }
}
