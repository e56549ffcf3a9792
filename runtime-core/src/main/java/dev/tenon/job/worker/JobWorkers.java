package dev.tenon.job.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Unit;
import dev.tenon.health.HealthComponent;
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
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.Hosted;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * Runs the jobs of a context: a worker for each kind of job, and one thread that enqueues what cron expressions make. What is finished
 * is remembered for a while. Any number of processes share the jobs. Safe for use by several threads.
 *
 * @param <T> what may be used in a transaction
 */
public final class JobWorkers<T> implements Hosted {

    /** How long finished jobs and failed attempts are remembered, unless set. */
    public static final Duration RETENTION = Duration.ofDays(7);

    private final Platform platform;
    private final Jobs jobs;
    private final Transactor<T> transactor;
    private final Function<? super T, ? extends JobsTx> access;
    private final Vector<MessageWorker> workers;
    private final ProgressBoard board;
    private final CronScheduler crons;

    /**
     * Workers that are still to be started.
     *
     * @param transactor opens transactions
     * @param access the jobs inside of one
     * @param handlings one for each kind of job that is run here; the others wait for a process that runs them
     * @param retention how long finished jobs and failed attempts are remembered
     */
    public JobWorkers(
            Platform platform,
            Jobs jobs,
            Transactor<T> transactor,
            Function<? super T, ? extends JobsTx> access,
            Seq<JobHandling<T>> handlings,
            Duration retention) {
        this.platform = platform;
        this.jobs = jobs;
        this.transactor = transactor;
        this.access = access;
        this.board = new ProgressBoard(platform, eff -> inLedger(eff));
        this.workers = Vector.ofAll(handlings).map(this::worker);
        Vector<CronClock> clocks = Vector.ofAll(handlings)
                .flatMap(handling -> clock(handling.type()))
                .append(pruning(retention));
        this.crons = new CronScheduler(jobs.queue().name() + ".cron", platform, clocks, eff -> inJobs(eff));
    }

    /** Of the same, with {@link #RETENTION}. */
    public JobWorkers(
            Platform platform,
            Jobs jobs,
            Transactor<T> transactor,
            Function<? super T, ? extends JobsTx> access,
            Seq<JobHandling<T>> handlings) {
        this(platform, jobs, transactor, access, handlings, RETENTION);
    }

    @Override
    public String name() {
        return jobs.queue().name();
    }

    @Override
    public void start() {
        board.start(name() + ".progress");
        workers.forEach(MessageWorker::start);
        crons.start();
    }

    @Override
    public Seq<String> stop(Grace grace) throws Exception {
        workers.forEach(MessageWorker::refuse);
        crons.stop(grace.remaining());
        Vector<String> late = Vector.empty();
        for (MessageWorker worker : workers) {
            late = late.appendAll(worker.stop(grace));
        }
        board.stop(grace.interruptLimit());
        return late;
    }

    @Override
    public Seq<HealthComponent> health() {
        return workers.flatMap(MessageWorker::health)
                .append(new HealthComponent(name() + ".cron", crons::health));
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
                name() + ".prune",
                Cron.parse("@hourly"),
                ZoneOffset.UTC,
                Misfire.FIRE_ONCE,
                tx -> tx.ledger().prune(tx.ledger().now().minus(retention)));
    }

    private Exit<Unit> inLedger(Eff<JobLedgerTx, Unit> eff) {
        return transactor
                .transact(Eff.<T, Unit>accessEff(environment ->
                        eff.provide(access.apply(environment).ledger())))
                .run(this);
    }

    private Exit<Duration> inJobs(Eff<JobsTx, Duration> eff) {
        return transactor
                .transact(Eff.<T, Duration>accessEff(environment -> eff.provide(access.apply(environment))))
                .run(this);
    }
}
