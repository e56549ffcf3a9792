package dev.tenon.message.worker;

import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Outcome;
import io.vavr.control.Option;
import java.time.Duration;
import org.slf4j.Logger;

/** Decides what becomes of a delivery whose handler failed, and says so in the log. */
final class Retries {

    private final Logger logger;
    private final Consumer consumer;
    private final WorkerSettings settings;
    private final Work work;
    private Option<AssertionError> verdict = Option.none();

    Retries(Logger logger, Consumer consumer, WorkerSettings settings, Work work) {
        this.logger = logger;
        this.consumer = consumer;
        this.settings = settings;
        this.work = work;
    }

    /** Nothing could be said of a lease. */
    void undecided(RuntimeException because) {
        logger.error("Nothing could be said of a lease of {}", consumer, because);
    }

    /** Whether the worker stops, so that what is interrupted has not failed. */
    boolean isStopped() {
        return work.isStopped();
    }

    /** The first verdict of a test that a handler came to: it is for who wrote the test, not for a log. */
    Option<AssertionError> verdict() {
        return verdict;
    }

    Outcome outcome(Delivery delivery, Exit.Failed<?> failed) {
        if (failed.failure() instanceof Failure.Defect defect
                && defect.throwable() instanceof AssertionError found
                && verdict.isEmpty()) {
            verdict = Option.some(found);
        }
        if (work.isWithdrawn(delivery.message())) {
            logger.info("Nobody wants it any more: {} {} for {}", delivery.type(), delivery.message(), consumer);
            return Outcome.released();
        }
        boolean interrupted = failed.failure() instanceof Failure.Interrupted;
        if (interrupted && work.isStopped()) {
            return Outcome.released();
        }
        Failure failure = interrupted && work.isOverdue() ? new Failure.TimedOut(settings.timeout()) : failed.failure();
        String what = delivery.type() + " " + delivery.message() + " for " + consumer;
        if (delivery.attempt() >= most(failure)) {
            logger.error("Dead after {} attempts: {}: {}", delivery.attempt(), what, failed.render());
            return new Outcome.Dead(failure.message());
        }
        Duration pause = settings.backoff().after(delivery.attempt());
        logger.warn("Attempt {} failed, the next is in {}: {}: {}", delivery.attempt(), pause, what, failure.message());
        return new Outcome.Retry(pause, failure.message());
    }

    /** What is away comes back, and no message is at fault. It may be, if it takes too long itself. */
    private int most(Failure failure) {
        boolean isAway = failure.isTransient() && !failure.equals(new Failure.TimedOut(settings.timeout()));
        return isAway ? settings.attemptsWhileAway(consumer.maxAttempts()) : consumer.maxAttempts();
    }
}
