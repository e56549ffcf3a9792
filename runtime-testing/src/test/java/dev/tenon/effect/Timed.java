package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.testing.TestPlatform;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Runs effects on a thread of their own, while the test moves the clock. */
record Timed(TestPlatform platform) implements HasFibers {

    Timed() {
        this(new TestPlatform(1));
    }

    <A> CompletableFuture<Exit<A>> start(Eff<? super Timed, A> eff, int maxDepth) {
        return CompletableFuture.supplyAsync(
                () -> Evaluation.run(eff, this, maxDepth),
                task -> Thread.ofVirtual().start(task));
    }

    /** Moves on when so many sleep or wait with a limit. */
    void pass(Duration duration, int sleepers) {
        try {
            platform.clock().awaitSleepers(sleepers);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        platform.clock().advance(duration);
    }

    /** Work that ignores interruption until {@code released}. */
    static boolean ignoresInterruption(CountDownLatch entered, CountDownLatch released) {
        entered.countDown();
        while (true) {
            try {
                released.await();
                return true;
            } catch (InterruptedException ignored) {
                entered.countDown();
            }
        }
    }
}
