package dev.tenon.runtime;

import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Asks one component for its health, at most once at a time: those who ask meanwhile share the answer, so that a check that
 * hangs holds one thread and not one for each request. Safe for use by several threads.
 */
final class Probe {

    private final Platform platform;
    private final HealthComponent component;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Attempt<Health> last;

    Probe(Platform platform, HealthComponent component) {
        this.platform = platform;
        this.component = component;
    }

    String name() {
        return component.name();
    }

    Attempt<Health> begin() {
        lock.lock();
        try {
            if (last == null || last.hasEnded()) {
                last = Attempt.start(
                        platform,
                        "tenon-health-" + component.name(),
                        () -> component.check().check());
            }
            return last;
        } finally {
            lock.unlock();
        }
    }

    /** The answer of {@code attempt}, or down when there is none within {@code limit}. Never throws. */
    static Health await(Attempt<Health> attempt, Duration limit) {
        try {
            return switch (attempt.await(limit)) {
                case Attempt.Outcome.Returned<Health>(Health health) -> health;
                case Attempt.Outcome.Threw<Health>(Throwable thrown) -> Health.down(thrown);
                case Attempt.Outcome.Stuck<Health>(String place) -> {
                    attempt.interrupt();
                    yield Health.down("no answer in time; it is at " + place);
                }
            };
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Health.down("whoever asked was interrupted");
        }
    }
}
