package dev.tenon.testing;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.platform.StepObserver;
import dev.tenon.platform.TimeOrderedIds;
import dev.tenon.testing.transcript.StepRecorder;
import dev.tenon.testing.transcript.Transcript;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A platform without surprises: a clock that the test moves, ids and randomness from a seed, real virtual threads. Asked by
 * one thread, it answers the same in every run. Thread-safe.
 */
public final class TestPlatform implements Platform {

    private volatile Source source;
    private volatile StepObserver observer = StepObserver.none();

    /** What can be shared by several platforms. */
    private record Source(TestClock clock, TimeOrderedIds ids, Random random) {}

    /** A platform whose ids and randomness follow from {@code seed}. */
    public TestPlatform(long seed) {
        this.source = new Source(new TestClock(), new TimeOrderedIds(), new Random(seed));
    }

    /** The clock, to be moved. */
    public TestClock clock() {
        return source.clock();
    }

    /** From now on clock, ids and randomness are those of {@code other}; nobody waits for the clock of before. */
    void share(TestPlatform other) {
        TestClock before = clock();
        source = other.source;
        clock().replace(before);
    }

    /** From now on every step of what runs here is written down. Asking again begins a new one, and ends the one before. */
    public Transcript transcript() {
        Transcript transcript = new Transcript();
        observer = new StepRecorder(transcript);
        return transcript;
    }

    @Override
    public StepObserver observer() {
        return observer;
    }

    @Override
    public Instant now() {
        return clock().now();
    }

    /** Nanoseconds that the test's clock has moved on. */
    @Override
    public long nanoTime() {
        return clock().nanoTime();
    }

    @Override
    public UUID nextUuid() {
        Source own = source;
        return own.ids().next(own.clock().now().toEpochMilli(), own.random().nextLong());
    }

    @Override
    public RandomGenerator random() {
        return source.random();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        clock().sleep(duration);
    }

    @Override
    public Thread start(String name, Runnable task) {
        return Thread.ofVirtual().name(name).start(task);
    }

    @Override
    public Latch latch() {
        return clock().latch();
    }
}
