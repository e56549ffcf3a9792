package dev.tenon.effect;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A platform whose clock stands still and whose sleeps take no time. */
record FixedPlatform(List<Duration> slept) implements Platform {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public long nanoTime() {
        return 0;
    }

    @Override
    public UUID nextUuid() {
        return new UUID(0, 0);
    }

    @Override
    public RandomGenerator random() {
        return RandomGenerator.getDefault();
    }

    @Override
    public void sleep(Duration duration) {
        slept.add(duration);
    }

    @Override
    public Thread start(String name, Runnable task) {
        return Thread.ofVirtual().name(name).start(task);
    }

    @Override
    public Latch latch() {
        return Platform.live().latch();
    }
}
