package dev.tenon.message.worker;

import dev.tenon.message.Lease;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Which lease a handler has: the one that was claimed or, once that was parted, one for the delivery that it was at. The thread of the
 * handlers begins and ends, another one may part the lease while they run.
 */
final class Holding {

    private final Platform platform;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.HANDLED);
    private volatile Lease lease;

    /** Opened when the lease was parted, or could not be. */
    private volatile @Nullable Latch parted;

    private enum Stage {
        HANDLED,
        /** Handlers have ended: it is not parted any more. */
        ENDED,
        PARTING,
        /** Handlers have ended, and wait until it was parted. */
        AWAITED
    }

    Holding(Lease claimed, Platform platform) {
        this.lease = claimed;
        this.platform = platform;
    }

    Lease lease() {
        return lease;
    }

    /** Handlers begin, perhaps anew. */
    void begin() {
        stage.compareAndSet(Stage.ENDED, Stage.HANDLED);
    }

    /** Handlers have ended. Returns whether {@code whole} was not parted meanwhile, nor is being so. */
    boolean endWhole(Lease whole) {
        boolean isEnded = stage.compareAndSet(Stage.HANDLED, Stage.ENDED) || stage.get() == Stage.ENDED;
        return isEnded && lease.token() == whole.token();
    }

    /** Handlers have ended. Returns the lease, of which it is certain now what it has; waits for who is just parting it. */
    Lease end() {
        if (!stage.compareAndSet(Stage.HANDLED, Stage.ENDED) && stage.compareAndSet(Stage.PARTING, Stage.AWAITED)) {
            awaitParted();
        }
        return lease;
    }

    /** Whether the caller is to part it, and to say so afterwards: handlers have not ended. */
    boolean beginParting() {
        parted = platform.latch();
        return stage.compareAndSet(Stage.HANDLED, Stage.PARTING);
    }

    /** It was parted, and {@code own} is the lease of what is being handled; or it was not. */
    void endParting(Option<Lease> own) {
        own.forEach(one -> lease = one);
        if (!stage.compareAndSet(Stage.PARTING, Stage.HANDLED)) {
            stage.set(Stage.ENDED);
        }
        Latch awaited = parted;
        if (awaited != null) {
            awaited.open();
        }
    }

    private void awaitParted() {
        Latch awaited = parted;
        boolean interrupted = Thread.interrupted();
        while (awaited != null && !awaited.isOpen()) {
            try {
                awaited.await();
            } catch (InterruptedException e) {
                // Its reason is known elsewhere. What there is to settle does not depend on it.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
