package dev.tenon.platform;

import dev.tenon.telemetry.Telemetry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock, the identities, the randomness and the threads of a runtime. Production has {@link #live()}; tests move their
 * own. Implementations are safe for use by several threads.
 */
public interface Platform {

    /** The platform of the JVM it runs in: system clock, time-ordered ids, virtual threads. */
    static Platform live() {
        return LivePlatform.INSTANCE;
    }

    /** The present instant, for people and records. May step when the clock is set. */
    Instant now();

    /** A monotonic time in nanoseconds, for measuring durations only. */
    long nanoTime();

    /** A new UUID of version 7 (RFC 9562), greater than every one this platform gave before. */
    UUID nextUuid();

    /** Randomness that is not predictable from outside. */
    RandomGenerator random();

    /**
     * Blocks the calling thread.
     *
     * @throws InterruptedException when the thread is interrupted first
     */
    void sleep(Duration duration) throws InterruptedException;

    /** Starts {@code task} on a fresh virtual thread. */
    Thread start(String name, Runnable task);

    /** A new latch, shut. Its time limits go by the clock of this platform. */
    Latch latch();

    /**
     * How long a fiber that was interrupted may take to end, its finalizers included, before it is reported as stuck and
     * left behind. 30 seconds by default.
     */
    default Duration interruptGrace() {
        return Duration.ofSeconds(30);
    }

    /**
     * Where spans and metrics go. Nowhere, unless an implementation says otherwise; {@link #live} asks
     * {@link Telemetry#global} once, at the first use.
     */
    default Telemetry telemetry() {
        return Telemetry.none();
    }

    /** Who sees every step of what runs here. Nobody, unless an implementation says otherwise. */
    default StepObserver observer() {
        return StepObserver.none();
    }

    /**
     * Where what runs here writes what operators should know. That of SLF4J by the name of {@code source}, unless an implementation
     * says otherwise.
     */
    default Logger logger(Class<?> source) {
        return LoggerFactory.getLogger(source);
    }

    /** This platform with another telemetry. */
    default Platform withTelemetry(Telemetry telemetry) {
        return new ObservedPlatform(this, telemetry);
    }
}
