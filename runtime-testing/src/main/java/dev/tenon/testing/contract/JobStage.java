package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.JobContract.QUEUE;
import static dev.tenon.testing.contract.JobContract.TRACE;
import static dev.tenon.testing.contract.JobContract.WORK;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.JobId;
import dev.tenon.job.JobProgress;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobType;
import dev.tenon.job.Jobs;
import dev.tenon.job.JobsTx;
import dev.tenon.job.worker.JobHandling;
import dev.tenon.job.worker.JobWorkers;
import dev.tenon.message.worker.Workers;
import dev.tenon.runtime.Grace;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.JobContract.Ports;
import dev.tenon.testing.contract.JobContract.Trace;
import dev.tenon.testing.contract.JobContract.Work;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a law of jobs acts on: jobs in a log and a ledger, and the platform by which their waiting goes. Not for use by several threads. */
final class JobStage extends TimedStage {

    /** For how long finished jobs are remembered. */
    static final Duration RETENTION = Duration.ofDays(7);

    private static final int ALL = 100;

    private final Jobs jobs;
    private final Transactor<JobsTx> transactor;

    /** A stage of empty ports, whose time is moved by {@code clock}. */
    JobStage(Ports ports, TestPlatform platform, Consumer<Duration> clock) {
        super(platform, clock);
        this.jobs = new Jobs(QUEUE, ports.log(), ports.ledger(), platform);
        this.transactor = new Transactor<>(jobs.manager(), platform, jobs::in);
    }

    Jobs jobs() {
        return jobs;
    }

    /** Does work in a transaction. */
    static JobHandling<JobsTx> inside(BiFunction<Work, JobProgress, Eff<JobsTx, ?>> handler) {
        return JobHandling.inTransaction(WORK, handler);
    }

    /** Does what is due, on this thread. */
    void round(JobHandling<JobsTx> handling) {
        workers(handling).drain();
    }

    /** Workers of the one handler, that are still to be started. */
    Workers workers(JobHandling<JobsTx> handling) {
        return Workers.of(
                QUEUE.name(),
                platform(),
                Vector.of(JobWorkers.of(
                        platform(), jobs, transactor, Function.identity(), Vector.of(handling), RETENTION)));
    }

    /** Stops workers that have all the time they need. */
    void stop(Workers workers) throws Exception {
        workers.stop(Grace.of(platform(), Duration.ofHours(1), Duration.ofHours(1)));
    }

    /** An effect that {@link #traces} counts, once it has been committed. */
    static Eff<JobsTx, Unit> trace(String text) {
        return Eff.access(tx -> {
            tx.enqueue(TRACE, new Trace(text), Correlation.none());
            return Unit.UNIT;
        });
    }

    /** How many effects of handlers have been committed. */
    int traces() {
        return ids(TRACE, JobState.READY).size();
    }

    /** Enqueues work in a transaction of its own. */
    JobId enqueue(Work work) {
        return commit(tx -> tx.enqueue(WORK, work, Correlation.none()));
    }

    /** How it stands with a job that is there. */
    JobStatus status(JobId id) {
        return jobs.reads().status(id).get();
    }

    /** The first jobs of a type in a state. */
    Seq<JobId> ids(JobType<?> type, JobState state) {
        return ids(type, state, Option.none(), ALL);
    }

    /** Those that follow {@code last}, at most so many. */
    Seq<JobId> ids(JobType<?> type, JobState state, Option<JobId> last, int limit) {
        return jobs.reads().list(type, state, last, limit).map(JobStatus::id);
    }

    /** Does {@code work} in a transaction and commits; fails as that does. */
    <A> A commit(Function<JobsTx, A> work) {
        return transactor.transact(Eff.<JobsTx, A>access(work)).runOrThrow(this);
    }
}
