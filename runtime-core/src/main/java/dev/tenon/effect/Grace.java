package dev.tenon.effect;

import dev.tenon.platform.Platform;
import org.jspecify.annotations.Nullable;

/** The time that an interrupted fiber has to end. It is counted from the first interruption, whoever waits. */
final class Grace {

    private final Platform platform;
    private volatile Deadline deadline;
    private volatile @Nullable Halt stuck;

    /** Begins now. */
    Grace(Platform platform) {
        this.platform = platform;
        this.deadline = within(platform);
    }

    private static Deadline within(Platform platform) {
        return Deadline.within(platform.interruptGrace(), null, platform);
    }

    /** What an outcome suppresses when the fiber was left behind; null if it was not. */
    @Nullable
    Halt stuck() {
        return stuck;
    }

    /** Waits until the fiber has ended or is left behind; says whether the waiting thread was interrupted meanwhile. */
    boolean await(ForkedFiber<?> fiber, Evaluation waiting) {
        boolean outer = waiting.ending;
        waiting.ending = true;
        boolean interrupted = false;
        while (!isOver(fiber)) {
            try {
                awaitTurn(fiber, waiting);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        waiting.ending = outer;
        return interrupted;
    }

    /** The same, but an interruption ends the waiting unless the waiting one puts it off. */
    void awaitInterruptibly(ForkedFiber<?> fiber, Evaluation waiting) throws InterruptedException {
        while (!isOver(fiber)) {
            try {
                awaitTurn(fiber, waiting);
            } catch (InterruptedException interrupted) {
                if (!waiting.defersInterruption()) {
                    throw interrupted;
                }
            }
        }
    }

    private boolean isOver(ForkedFiber<?> fiber) {
        return stuck != null || fiber.done().isOpen();
    }

    /** One that waits for a stuck fiber itself, or has just left one behind, is not stuck. */
    private void awaitTurn(ForkedFiber<?> fiber, Evaluation waiting) throws InterruptedException {
        if (fiber.done().await(deadline.left(platform))) {
            return;
        }
        if (fiber.hasResult()) {
            fiber.done().await();
            return;
        }
        Deadline patience = fiber.evaluation.patience;
        if (fiber.evaluation.ending) {
            deadline = within(platform);
        } else if (patience != null && !patience.hasStruck(platform)) {
            deadline = patience;
        } else {
            waiting.patience = within(platform);
            giveUp(fiber.thread());
        }
    }

    private void giveUp(@Nullable Thread thread) {
        String name = thread == null ? "that never began" : thread.getName() + " #" + thread.threadId();
        StackTraceElement[] stuckAt = thread == null ? new StackTraceElement[0] : thread.getStackTrace();
        StuckFiberException report = new StuckFiberException(name, platform.interruptGrace(), stuckAt);
        stuck = Halt.of(new Failure.Defect(report));
        platform.logger(Fiber.class).warn(report.getMessage(), report);
    }
}
