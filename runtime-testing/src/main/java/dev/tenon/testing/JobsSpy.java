package dev.tenon.testing;

import dev.tenon.effect.Failure;
import dev.tenon.job.JobId;
import dev.tenon.job.JobsTx;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a test sees of the jobs of a context: what was enqueued, for when, and what was done to jobs by their ids, in and out of transactions,
 * by clocks as well. All is passed on to real jobs. A call counts also when its transaction is rolled back, and once for each time it is
 * run again; one that failed does not. Thread-safe.
 */
public final class JobsSpy {

    private final Platform platform;
    private final AtomicReference<Seq<JobCall>> calls = new AtomicReference<>(Vector.empty());
    private final Planned planned = new Planned();

    /** Has seen nothing yet. Planned delays pass on {@code platform}. */
    public JobsSpy(Platform platform) {
        this.platform = platform;
    }

    /**
     * A job that is due at once.
     *
     * @param id its identity, or that of the one that was there
     */
    public record Enqueued<T>(JobId id, T job) {}

    /**
     * A job that is due later.
     *
     * @param id its identity, or that of the one that was there
     * @param at when it is due
     */
    public record Scheduled<T>(JobId id, T job, Instant at) {}

    /** {@code jobs}, with this before them. */
    public JobsTx before(JobsTx jobs) {
        return new SpiedJobs(jobs, this);
    }

    /** The jobs of this class, or of classes below it, that were to be done at once, in their order. */
    public <T> Seq<Enqueued<T>> enqueued(Class<T> type) {
        return all(JobCall.Enqueue.class)
                .filter(call -> type.isInstance(call.job()))
                .map(call -> new Enqueued<>(call.id(), type.cast(call.job())));
    }

    /** The jobs of this class, or of classes below it, that were to be done later, in their order. */
    public <T> Seq<Scheduled<T>> scheduled(Class<T> type) {
        return all(JobCall.Schedule.class)
                .filter(call -> type.isInstance(call.job()))
                .map(call -> new Scheduled<>(call.id(), type.cast(call.job()), call.at()));
    }

    /** Which jobs were to be cancelled, in the order of the calls, whether there were such jobs or not. */
    public Seq<JobId> cancelled() {
        return all(JobCall.Cancel.class).map(JobCall.Cancel::id);
    }

    /** Which jobs were to be tried again, in the order of the calls, whether they had failed or not. */
    public Seq<JobId> retried() {
        return all(JobCall.Retry.class).map(JobCall.Retry::id);
    }

    /** Which jobs were to be run now, in the order of the calls, whether they were due later or not. */
    public Seq<JobId> hastened() {
        return all(JobCall.RunNow.class).map(JobCall.RunNow::id);
    }

    /** The next call that changes something fails with {@code failure} and does nothing; given several, so do the ones after. */
    public void failNext(Failure failure) {
        planned.fail(failure);
    }

    /** The next call that changes something takes {@code delay} by the test's clock; given several, so do the ones after. */
    public void delayNext(Duration delay) {
        planned.delay(delay);
    }

    /** Forgets calls and plans; what waits still waits. */
    public void reset() {
        calls.set(Vector.empty());
        planned.clear();
    }

    void meet() {
        planned.meet(platform);
    }

    void add(JobCall call) {
        calls.updateAndGet(before -> before.append(call));
    }

    private <C extends JobCall> Seq<C> all(Class<C> kind) {
        return calls.get().filter(kind::isInstance).map(kind::cast);
    }
}
