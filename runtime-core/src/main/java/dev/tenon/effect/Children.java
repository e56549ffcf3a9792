package dev.tenon.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fibers that a run or a scope has forked and that are either unfinished or have failed unseen. */
final class Children {

    private static final Logger LOG = LoggerFactory.getLogger(Fiber.class);

    private static final int FEW = 32;

    /** In the order of their start. Those that ended are forgotten from time to time, so that ending costs nothing here. */
    private final ArrayList<ForkedFiber<?>> fibers = new ArrayList<>();

    private final ReentrantLock lock = new ReentrantLock();
    private int many = FEW;

    void add(ForkedFiber<?> fiber) {
        lock.lock();
        try {
            if (fibers.size() >= many) {
                fibers.removeIf(ForkedFiber::isForgettable);
                many = Math.max(FEW, 2 * fibers.size());
            }
            fibers.add(fiber);
        } finally {
            lock.unlock();
        }
    }

    /** One that was never started. */
    void remove(ForkedFiber<?> fiber) {
        lock.lock();
        try {
            fibers.remove(fiber);
        } finally {
            lock.unlock();
        }
    }

    private List<ForkedFiber<?>> unforgotten() {
        lock.lock();
        try {
            fibers.removeIf(ForkedFiber::isForgettable);
            return List.copyOf(fibers);
        } finally {
            lock.unlock();
        }
    }

    /** Says that all are going to be stopped. */
    void mark() {
        fibers.forEach(ForkedFiber::mark);
    }

    /** Interrupts all and waits for all; says whether the waiting thread was interrupted meanwhile. */
    boolean end(Evaluation waiting) {
        return end(unforgotten(), waiting);
    }

    /** All are marked before the first is interrupted: one that joins another one must not take that for a surprise. */
    static boolean end(Iterable<? extends ForkedFiber<?>> fibers, Evaluation waiting) {
        boolean interrupted = false;
        fibers.forEach(ForkedFiber::mark);
        fibers.forEach(ForkedFiber::stop);
        for (ForkedFiber<?> fiber : fibers) {
            interrupted |= fiber.awaitEnd(waiting);
        }
        return interrupted;
    }

    /** Sees to it that no failure is lost. After {@link #end}. */
    Object report(Object result) {
        Object reported = result;
        for (ForkedFiber<?> fiber : unforgotten()) {
            Halt unseen = fiber.unseen();
            if (unseen == null) {
                continue;
            }
            if (reported instanceof Halt halt) {
                reported = halt.suppressingEnd(unseen);
            } else if (fiber.stuck() == null) {
                log(unseen);
            }
        }
        return reported;
    }

    /** Tells of what failed while a fiber, whose result nobody needed any more, was ended. */
    static void logEnd(Halt end) {
        if (end.isInterrupted() && end.hasSuppressed()) {
            log(end);
        }
    }

    /** Tells of a failure that no one can be told of otherwise. */
    static void log(Halt unseen) {
        Exit.Failed<?> failed = unseen.toExit();
        LOG.warn(
                "A fiber failed and nobody joined it. {}",
                failed.render(),
                failed.cause().throwable().getOrNull());
    }
}
