package dev.tenon.platform;

import dev.tenon.telemetry.Telemetry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The one place that asks the JVM. */
final class LivePlatform implements Platform {

    static final LivePlatform INSTANCE = new LivePlatform();

    private final SecureRandom random = new SecureRandom();
    private final SecureBits bits = new SecureBits(random);
    private final TimeOrderedIds ids = new TimeOrderedIds();

    /** Decided at the first use and not before, so that a program has the time to set OpenTelemetry up. */
    private static final class Global {
        static final Telemetry TELEMETRY = Telemetry.global();
    }

    private LivePlatform() {}

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public UUID nextUuid() {
        return ids.next(System.currentTimeMillis(), bits.next());
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }

    @Override
    public Thread start(String name, Runnable task) {
        return Thread.ofVirtual().name(name).start(task);
    }

    @Override
    public Latch latch() {
        return new LiveLatch();
    }

    @Override
    public Telemetry telemetry() {
        return Global.TELEMETRY;
    }
}
