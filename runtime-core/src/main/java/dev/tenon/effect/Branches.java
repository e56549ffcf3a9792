package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Fibers that one run starts together and ends together: nothing of them is left when {@link #await} returns. Belongs to
 * one run; only {@link #ended} is called by the fibers.
 */
final class Branches {

    /** Which result makes the others superfluous. */
    enum Until {
        FIRST_FAILURE,
        FIRST_VALUE
    }

    private final Evaluation c;
    private final Until until;
    private final Platform platform;
    private final Latch settled;
    private final AtomicInteger running = new AtomicInteger(1);
    private final AtomicReference<@Nullable Object> decisive = new AtomicReference<>();
    private final Queue<Halt> failed = new ConcurrentLinkedQueue<>();
    private final List<ForkedFiber<?>> fibers = new ArrayList<>();

    Branches(Evaluation c, Until until) {
        this.c = c;
        this.until = until;
        this.platform = ((HasFibers) c.environment).platform();
        this.settled = platform.latch();
    }

    /** Starts an effect in a context; all are started before {@link #await}. */
    void start(String name, Eff<?, ?> eff, RunContext context) {
        Evaluation evaluation = c.forked(c);
        evaluation.context = context;
        running.incrementAndGet();
        try {
            fibers.add(ForkedFiber.start(name, eff, evaluation, c.children(), platform, this::ended));
        } catch (Throwable notStarted) {
            Children.end(fibers, c);
            fibers.forEach(ForkedFiber::taken);
            throw notStarted;
        }
    }

    private void ended(Object result) {
        if (result instanceof Halt halt) {
            failed.add(halt);
        }
        if (result instanceof Halt == (until == Until.FIRST_FAILURE) && decisive.compareAndSet(null, result)) {
            settled.open();
        }
        countDown();
    }

    private void countDown() {
        if (running.decrementAndGet() == 0) {
            settled.open();
        }
    }

    /**
     * Waits until the result is decided and all have ended.
     *
     * @param limit null to wait without a limit
     * @return false when time was up first
     * @throws InterruptedException after all have ended
     */
    boolean await(@Nullable Duration limit) throws InterruptedException {
        countDown();
        try {
            if (limit == null) {
                Waiting.at(settled, c);
                return true;
            }
            return Waiting.at(settled, limit, c, platform);
        } finally {
            end();
        }
    }

    private void end() {
        if (running.get() > 0 && Children.end(fibers, c) && !c.defersInterruption()) {
            Thread.currentThread().interrupt();
        }
        fibers.forEach(ForkedFiber::taken);
    }

    /** After {@link #await}: all values in the order of the start, or the first failure with the others suppressed. */
    Object values() {
        return decisive.get() instanceof Halt halt
                ? suppressedBy(halt)
                : Vector.ofAll(fibers).map(ForkedFiber::result);
    }

    /** After {@link #await}: the first value, or the first failure with the others suppressed. */
    Object firstValue() {
        Object first = decisive.get();
        if (first != null) {
            failed.forEach(Children::logEnd);
            return first;
        }
        Halt halt = Vector.ofAll(failed).find(each -> !each.isInterrupted()).getOrElse(failed::element);
        return suppressedBy(halt);
    }

    /** After {@link #await}: {@code halt} with all failures suppressed, those of stuck fibers included. */
    Halt suppressedBy(Halt halt) {
        Halt result = halt;
        for (Halt other : failed) {
            result = other == halt ? result : result.suppressingEnd(other);
        }
        for (ForkedFiber<?> fiber : fibers) {
            Halt stuck = fiber.stuck();
            result = stuck == null ? result : result.suppressing(stuck);
        }
        return result;
    }
}
