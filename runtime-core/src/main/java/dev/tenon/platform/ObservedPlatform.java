package dev.tenon.platform;

import dev.tenon.telemetry.Telemetry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;

/** A platform with another telemetry. */
record ObservedPlatform(Platform platform, Telemetry telemetry) implements Platform {

    @Override
    public Platform withTelemetry(Telemetry other) {
        return new ObservedPlatform(platform, other);
    }

    @Override
    public Instant now() {
        return platform.now();
    }

    @Override
    public long nanoTime() {
        return platform.nanoTime();
    }

    @Override
    public UUID nextUuid() {
        return platform.nextUuid();
    }

    @Override
    public RandomGenerator random() {
        return platform.random();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        platform.sleep(duration);
    }

    @Override
    public Thread start(String name, Runnable task) {
        return platform.start(name, task);
    }

    @Override
    public Latch latch() {
        return platform.latch();
    }

    @Override
    public StepObserver observer() {
        return platform.observer();
    }

    @Override
    public Duration interruptGrace() {
        return platform.interruptGrace();
    }

    @Override
    public Logger logger(Class<?> source) {
        return platform.logger(source);
    }
}
