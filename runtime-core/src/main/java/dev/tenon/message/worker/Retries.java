package dev.tenon.message.worker;

import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Outcome;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what becomes of a delivery whose handler failed, and says so in the log. */
final class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(MessageWorker.class);

    private final Consumer consumer;
    private final WorkerSettings settings;
    private final Work work;
    private final int mostWhileAway;

    Retries(Consumer consumer, WorkerSettings settings, Work work) {
        this.consumer = consumer;
        this.settings = settings;
        this.work = work;
        this.mostWhileAway = settings.attemptsWhileAway(consumer.maxAttempts());
    }

    /** Whether the worker stops, so that what is interrupted has not failed. */
    boolean isStopped() {
        return work.isStopped();
    }

    Outcome outcome(Delivery delivery, Exit.Failed<?> failed) {
        if (work.isWithdrawn(delivery.message())) {
            LOG.info("Nobody wants it any more: {} {} for {}", delivery.type(), delivery.message(), consumer);
            return Outcome.released();
        }
        boolean interrupted = failed.failure() instanceof Failure.Interrupted;
        if (interrupted && work.isStopped()) {
            return Outcome.released();
        }
        Failure failure = interrupted && work.isOverdue() ? new Failure.TimedOut(settings.timeout()) : failed.failure();
        String what = delivery.type() + " " + delivery.message() + " for " + consumer;
        if (delivery.attempt() >= most(failed.failure())) {
            LOG.error("Dead after {} attempts: {}: {}", delivery.attempt(), what, failed.render());
            return new Outcome.Dead(failure.message());
        }
        Duration pause = settings.backoff().after(delivery.attempt());
        LOG.warn("Attempt {} failed, the next is in {}: {}: {}", delivery.attempt(), pause, what, failure.message());
        return new Outcome.Retry(pause, failure.message());
    }

    /** What is away comes back, and no message is at fault. One that takes too long itself is interrupted, which is not transient. */
    private int most(Failure failure) {
        return failure.isTransient() ? mostWhileAway : consumer.maxAttempts();
    }
}
