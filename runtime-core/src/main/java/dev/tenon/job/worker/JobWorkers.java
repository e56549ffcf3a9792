package dev.tenon.job.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Unit;
import dev.tenon.job.Cron;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.job.JobProgress;
import dev.tenon.job.JobType;
import dev.tenon.job.Jobs;
import dev.tenon.job.JobsTx;
import dev.tenon.job.Misfire;
import dev.tenon.message.Delivery;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.Worker;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * What runs the jobs of a context: one that enqueues what cron expressions make and forgets what was finished long ago, a worker for
 * each kind of job, and one that writes down their progress. Any number of processes share the jobs.
 *
 * @param <T> what may be used in a transaction
 */
public final class JobWorkers<T> {

    /** How long finished jobs and failed attempts are remembered, unless set. */
    public static final Duration RETENTION = Duration.ofDays(7);

    private final Platform platform;
    private final Jobs jobs;
    private final Transactor<T> transactor;
    private final Function<? super T, ? extends JobsTx> access;
    private final ProgressBoard board;

    private JobWorkers(
            Platform platform, Jobs jobs, Transactor<T> transactor, Function<? super T, ? extends JobsTx> access) {
        this.platform = platform;
        this.jobs = jobs;
        this.transactor = transactor;
        this.access = access;
        this.board = new ProgressBoard(jobs.queue().messages(), platform, eff -> inLedger(eff));
    }

    /**
     * Workers that are still to be started.
     *
     * @param transactor opens transactions
     * @param access the jobs inside of one
     * @param handlings one for each kind of job that is run here; the others wait for a process that runs them
     * @param retention how long finished jobs and failed attempts are remembered
     */
    public static <T> Seq<Worker> of(
            Platform platform,
            Jobs jobs,
            Transactor<T> transactor,
            Function<? super T, ? extends JobsTx> access,
            Seq<JobHandling<T>> handlings,
            Duration retention) {
        return new JobWorkers<>(platform, jobs, transactor, access).workers(handlings, retention);
    }

    private Seq<Worker> workers(Seq<JobHandling<T>> handlings, Duration retention) {
        Vector<CronClock> clocks = Vector.ofAll(handlings)
                .flatMap(handling -> clock(handling.type()))
                .append(pruning(retention));
        Worker crons = new CronScheduler(jobs.queue().messages(), platform, clocks, eff -> inJobs(eff));
        return Vector.of(crons).appendAll(handlings.map(this::worker)).append(board);
    }

    private MessageWorker worker(JobHandling<T> handling) {
        JobType<?> type = handling.type();
        return new MessageWorker(platform, jobs.log(), type.consumer(), handlingOf(handling), type.settings());
    }

    private Handling handlingOf(JobHandling<T> handling) {
        return switch (handling) {
            case JobHandling.InTransaction<T> inside ->
                Handling.inTransaction(
                        transactor,
                        environment -> access.apply(environment).log(),
                        delivery -> inside.handler().apply(delivery.payload(), board.begin(delivery)),
                        journal(false));
            case JobHandling.Outside<?, T> outside -> outside(outside);
        };
    }

    private <R> Handling outside(JobHandling.Outside<R, T> handling) {
        return Handling.outside(
                handling.environment(),
                transactor,
                environment -> access.apply(environment).log(),
                delivery -> handling.handler().apply(delivery.payload(), begin(delivery)),
                journal(true));
    }

    private JobProgress begin(Delivery delivery) {
        return board.begin(delivery);
    }

    private JobJournal<T> journal(boolean isOutside) {
        return new JobJournal<>(
                platform, board, environment -> access.apply(environment).ledger(), isOutside);
    }

    private <J> Vector<CronClock> clock(JobType<J> type) {
        return type.recurring()
                .map(recurring -> new CronClock(
                        type.consumer().name(),
                        recurring.cron(),
                        recurring.zone(),
                        recurring.misfire(),
                        tx -> tx.enqueue(type, recurring.job(), Correlation.none())))
                .toVector();
    }

    private CronClock pruning(Duration retention) {
        return new CronClock(
                jobs.queue() + ".prune",
                Cron.parse("@hourly"),
                ZoneOffset.UTC,
                Misfire.FIRE_ONCE,
                tx -> tx.ledger().prune(tx.ledger().now().minus(retention)));
    }

    private Exit<Unit> inLedger(Eff<JobLedgerTx, Unit> eff) {
        return transactor
                .transact(Eff.<T, Unit>accessEff(
                        environment -> eff.provide(access.apply(environment).ledger())))
                .run(this);
    }

    private Exit<Duration> inJobs(Eff<JobsTx, Duration> eff) {
        return transactor
                .transact(Eff.<T, Duration>accessEff(environment -> eff.provide(access.apply(environment))))
                .run(this);
    }
}
