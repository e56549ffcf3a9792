package dev.tenon.effect;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fibers that a run has forked and that are either unfinished or have failed unseen. */
final class Children {

    private static final Logger LOG = LoggerFactory.getLogger(Fiber.class);

    private final Set<ForkedFiber<?>> fibers = ConcurrentHashMap.newKeySet();

    void add(ForkedFiber<?> fiber) {
        fibers.add(fiber);
    }

    void remove(ForkedFiber<?> fiber) {
        fibers.remove(fiber);
    }

    /** Interrupts all and waits for all; says whether the waiting thread was interrupted meanwhile. */
    boolean end() {
        boolean interrupted = false;
        fibers.forEach(ForkedFiber::stop);
        for (ForkedFiber<?> fiber : fibers) {
            interrupted |= fiber.awaitEnd();
        }
        return interrupted;
    }

    /** Sees to it that no failure is lost. After {@link #end}. */
    Object report(Object result) {
        Object reported = result;
        for (ForkedFiber<?> fiber : fibers) {
            Halt unseen = fiber.unseen();
            if (unseen == null) {
                continue;
            }
            if (reported instanceof Halt halt) {
                reported = halt.suppressing(unseen);
            } else {
                Exit.Failed<?> failed = unseen.toExit();
                LOG.warn(
                        "A fiber failed and nobody joined it. {}",
                        failed.render(),
                        failed.cause().throwable().getOrNull());
            }
        }
        return reported;
    }
}
