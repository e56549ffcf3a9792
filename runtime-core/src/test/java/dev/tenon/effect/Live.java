package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;

/** The platform of the JVM, which remembers the threads that it has started. */
final class Live implements HasFibers, Platform {

    private final Queue<Thread> started = new ConcurrentLinkedQueue<>();
    private final Duration grace;

    Live() {
        this(Platform.live().interruptGrace());
    }

    Live(Duration grace) {
        this.grace = grace;
    }

    <A> Exit<A> run(Eff<? super Live, A> eff, int maxDepth) {
        return Evaluation.run(eff, this, maxDepth);
    }

    /** Waits for all threads, which hangs when one is left behind. */
    List<Thread> joined() {
        try {
            for (Thread thread : started) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return List.copyOf(started);
    }

    /** Blocks until it is interrupted. */
    static <R> Eff<R, Integer> blocked(CountDownLatch started) {
        return Eff.of(() -> {
            started.countDown();
            new CountDownLatch(1).await();
            return 0;
        });
    }

    /** Waits for another fiber. */
    static <R> Eff<R, Unit> awaits(CountDownLatch latch) {
        return Eff.of(() -> {
            latch.await();
            return Unit.UNIT;
        });
    }

    static <R> Eff<R, Unit> adds(Collection<String> log, String line) {
        return Eff.of(() -> {
            log.add(line);
            return Unit.UNIT;
        });
    }

    @Override
    public Platform platform() {
        return this;
    }

    @Override
    public Instant now() {
        return Platform.live().now();
    }

    @Override
    public long nanoTime() {
        return Platform.live().nanoTime();
    }

    @Override
    public UUID nextUuid() {
        return Platform.live().nextUuid();
    }

    @Override
    public RandomGenerator random() {
        return Platform.live().random();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Platform.live().sleep(duration);
    }

    @Override
    public Thread start(String name, Runnable task) {
        Thread thread = Platform.live().start(name, task);
        started.add(thread);
        return thread;
    }

    @Override
    public Duration interruptGrace() {
        return grace;
    }

    @Override
    public Latch latch() {
        return Platform.live().latch();
    }
}
