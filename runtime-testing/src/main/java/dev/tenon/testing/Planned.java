package dev.tenon.testing;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** What a test has planned for the next calls: how long they take, and what they fail with. Thread-safe. */
final class Planned {

    private final AtomicReference<Seq<Failure>> failures = new AtomicReference<>(Vector.empty());
    private final AtomicReference<Seq<Duration>> delays = new AtomicReference<>(Vector.empty());

    void fail(Failure failure) {
        failures.updateAndGet(waiting -> waiting.append(failure));
    }

    void delay(Duration delay) {
        delays.updateAndGet(waiting -> waiting.append(delay));
    }

    void clear() {
        failures.set(Vector.empty());
        delays.set(Vector.empty());
    }

    /** Lets this call take as long as planned, and then fail if that is planned. */
    void meet(Platform platform) {
        // Both are taken before anything is done: they were planned for the same call.
        Seq<Duration> delay = delays.getAndUpdate(Planned::rest);
        Seq<Failure> failure = failures.getAndUpdate(Planned::rest);
        delay.headOption().forEach(planned -> sleep(platform, planned));
        failure.headOption().forEach(Planned::refuse);
    }

    private static <T> Seq<T> rest(Seq<T> waiting) {
        return waiting.isEmpty() ? waiting : waiting.tail();
    }

    private static void refuse(Failure failure) {
        throw new FailureException(failure);
    }

    private static void sleep(Platform platform, Duration delay) {
        try {
            platform.sleep(delay);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), interrupted);
        }
    }
}
