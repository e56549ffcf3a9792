package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.job.Cron;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedger;
import dev.tenon.job.JobProgress;
import dev.tenon.job.JobQueue;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobType;
import dev.tenon.job.Jobs;
import dev.tenon.job.JobsTx;
import dev.tenon.job.Misfire;
import dev.tenon.job.Progress;
import dev.tenon.job.worker.JobHandling;
import dev.tenon.job.worker.JobWorkers;
import dev.tenon.message.MessageLog;
import dev.tenon.message.worker.Workers;
import dev.tenon.platform.Latch;
import dev.tenon.runtime.Grace;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What jobs do on every {@link MessageLog} with its {@link JobLedger}. An adapter's test extends it; each pair is empty and in a database
 * of its own. Needs {@code junit-jupiter}. Not for use by several threads.
 */
@Timeout(120)
public abstract class JobContract {

    /** A job that does something. */
    public record Work(String text) {}

    /** A job that nobody does: it shows what the transactions of others have done. */
    public record Trace(String text) {}

    /** A job of the clock. */
    public record Tick() {}

    /** The kind of {@link Work}: two retries, after a minute and two. */
    public static final JobType<Work> WORK = JobType.of("SuiteJobs", "Work", Work.class)
            .retries(2, Duration.ofMinutes(1))
            .outage(Duration.ZERO);

    /** The kind of {@link Trace}; one at a time of each text. */
    public static final JobType<Trace> TRACE =
            JobType.of("SuiteJobs", "Trace", Trace.class).deduplicateBy(Trace::text);

    /** The kind of {@link Tick}. */
    public static final JobType<Tick> TICK = JobType.of("SuiteJobs", "Tick", Tick.class);

    /** Where they are. */
    public static final JobQueue QUEUE = new JobQueue("SuiteJobs", Vector.of(WORK, TRACE, TICK));

    private static final Duration RETENTION = Duration.ofDays(7);
    private static final int ALL = 100;

    private TestPlatform platform = new TestPlatform(42);
    private @Nullable Jobs jobs;
    private @Nullable Transactor<JobsTx> transactor;

    /** For JUnit. */
    protected JobContract() {}

    /** A log and a ledger in one database, both empty. */
    public record Ports(MessageLog log, JobLedger ledger) {}

    /** An empty log and ledger, whose waiting goes by {@code platform}. */
    protected abstract Ports newPorts(TestPlatform platform);

    /** Lets time pass by the clock of the log and of the ledger. */
    protected abstract void pass(Duration time);

    @BeforeEach
    void open() {
        platform = new TestPlatform(42);
        Ports ports = newPorts(platform);
        Jobs made = new Jobs(QUEUE, ports.log(), ports.ledger(), platform);
        jobs = made;
        transactor = new Transactor<>(made.manager(), platform, made::in);
    }

    /** The platform of the present jobs. */
    protected final TestPlatform platform() {
        return platform;
    }

    private Jobs jobs() {
        if (jobs == null) {
            throw new IllegalStateException("no test has begun");
        }
        return jobs;
    }

    private Transactor<JobsTx> transactor() {
        if (transactor == null) {
            throw new IllegalStateException("no test has begun");
        }
        return transactor;
    }

    @Test
    void a_job_is_done_with_the_effect_of_its_handler_and_remembered() {
        JobId id = enqueue(new Work("a"));
        assertThat(status(id))
                .extracting(JobStatus::state, JobStatus::type, JobStatus::attempts)
                .containsExactly(JobState.READY, "Work", 0);

        round(inside((work, progress) -> trace(work.text())));

        JobStatus done = status(id);
        assertThat(done)
                .extracting(JobStatus::state, JobStatus::type, JobStatus::attempts)
                .containsExactly(JobState.SUCCEEDED, "Work", 1);
        assertThat(done.finished()).isNotEmpty();
        assertThat(done.due()).isEmpty();
        assertThat(traces()).isEqualTo(1);
        assertThat(ids(WORK, JobState.SUCCEEDED)).containsExactly(id);
        assertThat(ids(WORK, JobState.READY)).isEmpty();
        round(inside((work, progress) -> trace("again")));
        assertThat(traces()).isEqualTo(1);
    }

    @Test
    void a_job_of_a_transaction_that_was_rolled_back_never_was() {
        Transaction transaction = jobs().manager().begin();
        JobId id = jobs().in(transaction).enqueue(WORK, new Work("a"), Correlation.none());
        transaction.rollback();

        assertThat(jobs().reads().status(id)).isEmpty();
        assertThat(ids(WORK, JobState.READY)).isEmpty();
    }

    @Test
    void finished_jobs_are_listed_the_newest_first() {
        Vector<JobId> all = Vector.range(0, 5).map(number -> enqueue(new Work("w" + number)));
        round(inside((work, progress) -> Eff.unit()));

        Seq<JobId> first = ids(WORK, JobState.SUCCEEDED, Option.none(), 3);
        Seq<JobId> second = ids(WORK, JobState.SUCCEEDED, Option.some(first.last()), 3);

        assertThat(first.appendAll(second)).containsExactlyElementsOf(all.reverse());
        assertThat(ids(WORK, JobState.CANCELLED)).isEmpty();
    }

    @Test
    void a_job_that_fails_is_tried_again_and_dead_at_last_and_its_attempts_are_told() {
        JobId id = enqueue(new Work("a"));
        JobHandling<JobsTx> failing = inside(
                (work, progress) -> trace("undone").then(Eff.fail(new Failure.Unavailable("no " + work.text()))));
        round(failing);

        assertThat(status(id))
                .extracting(JobStatus::state, JobStatus::attempts, JobStatus::error)
                .containsExactly(JobState.FAILED, 1, Option.some("no a"));
        round(failing);
        assertThat(status(id).attempts()).as("not due yet").isEqualTo(1);
        pass(Duration.ofSeconds(61));
        round(failing);
        assertThat(status(id).attempts()).isEqualTo(2);
        pass(Duration.ofSeconds(121));
        round(failing);

        assertThat(status(id))
                .extracting(JobStatus::state, JobStatus::attempts, JobStatus::error)
                .containsExactly(JobState.DEAD, 3, Option.some("no a"));
        assertThat(jobs().reads().failures(id).map(FailedAttempt::number)).containsExactly(1, 2, 3);
        assertThat(jobs().reads().failures(id).map(FailedAttempt::error)).containsOnly("no a");
        assertThat(traces()).isZero();
        assertThat(ids(WORK, JobState.DEAD)).containsExactly(id);
    }

    @Test
    void a_failed_job_can_be_tried_now_and_a_dead_one_anew() {
        JobId id = enqueue(new Work("a"));
        assertThat(this.<Boolean>commit(tx -> tx.retry(id)))
                .as("it has not failed")
                .isFalse();
        JobHandling<JobsTx> failing = inside((work, progress) -> Eff.fail(new Failure.Unavailable("no")));
        for (int attempt = 1; attempt <= 3; attempt++) {
            round(failing);
            assertThat(this.<Boolean>commit(tx -> tx.retry(id))).isTrue();
        }
        assertThat(status(id)).extracting(JobStatus::state, JobStatus::attempts).containsExactly(JobState.READY, 0);

        round(inside((work, progress) -> Eff.unit()));

        assertThat(status(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(jobs().reads().failures(id)).hasSize(3);
        assertThat(this.<Boolean>commit(tx -> tx.retry(id))).as("it is done").isFalse();
    }

    @Test
    void a_job_is_done_when_it_is_due_or_hastened() {
        JobId later = commit(tx -> tx.scheduleAfter(WORK, new Work("later"), Duration.ofHours(1), Correlation.none()));
        Instant at = status(later).due().get();
        JobId hastened = commit(tx -> tx.schedule(WORK, new Work("hastened"), at, Correlation.none()));
        assertThat(status(hastened).due()).isEqualTo(Option.some(at));
        round(inside((work, progress) -> Eff.unit()));
        assertThat(status(later).state()).isEqualTo(JobState.SCHEDULED);
        assertThat(ids(WORK, JobState.SCHEDULED)).containsExactlyInAnyOrder(later, hastened);

        assertThat(this.<Boolean>commit(tx -> tx.runNow(hastened))).isTrue();
        round(inside((work, progress) -> Eff.unit()));
        assertThat(status(hastened).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(this.<Boolean>commit(tx -> tx.runNow(hastened))).isFalse();

        pass(Duration.ofMinutes(61));
        round(inside((work, progress) -> Eff.unit()));
        assertThat(status(later).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void one_of_those_that_are_alike_is_enqueued_until_it_is_done() {
        JobId first = commit(tx -> tx.enqueue(TRACE, new Trace("t"), Correlation.none()));
        JobId second = commit(tx -> tx.enqueue(TRACE, new Trace("t"), Correlation.none()));
        JobId other = commit(tx -> tx.enqueue(TRACE, new Trace("u"), Correlation.none()));
        assertThat(second).isEqualTo(first).isNotEqualTo(other);

        JobId instead = commit(tx -> {
            assertThat(tx.cancel(first)).isTrue();
            return tx.enqueue(TRACE, new Trace("t"), Correlation.none());
        });

        assertThat(instead).isNotEqualTo(first);
        assertThat(status(first).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void a_job_that_waits_is_cancelled_once() {
        JobId id = enqueue(new Work("a"));
        assertThat(this.<Boolean>commit(tx -> tx.cancel(id))).isTrue();
        assertThat(this.<Boolean>commit(tx -> tx.cancel(id))).isFalse();
        JobId own = commit(tx -> {
            JobId made = tx.enqueue(WORK, new Work("own"), Correlation.none());
            assertThat(tx.cancel(made)).isTrue();
            return made;
        });

        round(inside((work, progress) -> trace(work.text())));

        assertThat(traces()).isZero();
        assertThat(status(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs().reads().status(own)).as("never was").isEmpty();
        assertThat(ids(WORK, JobState.CANCELLED)).containsExactly(id);
    }

    @Test
    void a_job_that_runs_is_interrupted_when_it_is_cancelled_and_has_no_effect() throws Exception {
        JobId id = enqueue(new Work("a"));
        Latch begun = platform.latch();
        Latch interrupted = platform.latch();
        Latch never = platform.latch();
        Workers workers = workers(inside((work, progress) -> trace("undone").then(Eff.of(() -> {
            begun.open();
            try {
                never.await();
            } finally {
                interrupted.open();
            }
            return Unit.UNIT;
        }))));
        workers.start();
        begun.await();
        assertThat(status(id)).extracting(JobStatus::state, JobStatus::attempts).containsExactly(JobState.RUNNING, 1);

        assertThat(this.<Boolean>commit(tx -> tx.cancel(id))).isTrue();

        interrupted.await();
        stop(workers);
        assertThat(status(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(traces()).isZero();
        assertThat(jobs().reads().failures(id)).isEmpty();
    }

    @Test
    void a_job_that_is_alike_is_enqueued_as_soon_as_the_one_that_runs_is_cancelled() {
        JobId first = commit(tx -> tx.enqueue(TRACE, new Trace("t"), Correlation.none()));
        AtomicReference<@Nullable JobId> second = new AtomicReference<>();
        JobHandling<JobsTx> handling = JobHandling.inTransaction(
                TRACE,
                (trace, progress) -> Eff.of(() -> {
                    if (progress.job().equals(first)) {
                        assertThat(this.<Boolean>commit(tx -> tx.cancel(first))).isTrue();
                        second.set(commit(tx -> tx.enqueue(TRACE, new Trace("t"), Correlation.none())));
                    }
                    return Unit.UNIT;
                }));

        round(handling);

        assertThat(second.get()).isNotNull().isNotEqualTo(first);
        assertThat(status(first).state()).isEqualTo(JobState.CANCELLED);
        assertThat(status(Objects.requireNonNull(second.get())).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void a_job_that_is_done_before_its_interruption_is_noticed_has_no_effect_either() {
        JobId id = enqueue(new Work("a"));
        round(inside((work, progress) -> trace("undone").then(Eff.of(() -> {
            assertThat(this.<Boolean>commit(tx -> tx.cancel(id))).isTrue();
            assertThat(this.<Boolean>commit(tx -> tx.cancel(id))).as("again").isTrue();
            return Unit.UNIT;
        }))));

        assertThat(status(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(traces()).isZero();
    }

    @Test
    void what_a_job_outside_of_transactions_has_done_is_done_also_when_it_was_cancelled() {
        JobId id = enqueue(new Work("a"));
        round(JobHandling.outside(WORK, this, (work, progress) -> Eff.of(() -> commit(tx -> tx.cancel(id)))));

        assertThat(status(id).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void a_job_outside_of_transactions_is_tried_again_too() {
        JobId id = enqueue(new Work("a"));
        round(JobHandling.outside(WORK, this, (work, progress) -> Eff.fail(new Failure.Unavailable("no"))));
        assertThat(status(id).state()).isEqualTo(JobState.FAILED);
        assertThat(jobs().reads().failures(id)).hasSize(1);
        commit(tx -> tx.retry(id));

        round(JobHandling.outside(WORK, this, (work, progress) -> Eff.unit()));

        assertThat(status(id)).extracting(JobStatus::state, JobStatus::attempts).containsExactly(JobState.SUCCEEDED, 2);
    }

    @Test
    void progress_is_seen_while_the_job_runs_and_kept() throws Exception {
        JobId id = enqueue(new Work("a"));
        Latch told = platform.latch();
        Workers workers = workers(inside((work, progress) -> progress.<JobsTx>report(1, 3, "one")
                .then(Eff.of(() -> awaitProgress(id)))
                .then(progress.report(2, 3, "two"))
                .then(Eff.of(() -> {
                    told.open();
                    return Unit.UNIT;
                }))
                .then(Eff.fail(new Failure.Unavailable("no")))));
        workers.start();
        told.await();
        stop(workers);
        assertThat(status(id).progress().map(Progress::done)).isEqualTo(Option.some(2L));
        assertThat(status(id).progress().map(Progress::text)).isEqualTo(Option.some("two"));
        commit(tx -> tx.retry(id));

        round(inside((work, progress) -> progress.report(3, 3, "all")));

        assertThat(status(id).progress()).isEqualTo(Option.some(new Progress(3, 3, "all", platform.now())));
    }

    @Test
    void a_handler_is_told_which_job_it_does() {
        JobId id = enqueue(new Work("a"));
        AtomicReference<@Nullable JobId> told = new AtomicReference<>();

        round(inside((work, progress) -> Eff.of(() -> told.getAndSet(progress.job()) == null)));

        assertThat(told).hasValue(id);
    }

    /** Returns when another transaction sees it. */
    private Unit awaitProgress(JobId id) {
        while (status(id).progress().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(status(id).progress().get())
                .extracting(Progress::done, Progress::total, Progress::text)
                .containsExactly(1L, 3L, "one");
        return Unit.UNIT;
    }

    @Test
    void a_job_of_a_type_that_is_not_known_here_waits() {
        JobId id = commit(tx -> tx.enqueue(TRACE, new Trace("unknown"), Correlation.none()));
        round(inside((work, progress) -> Eff.unit()));
        assertThat(status(id).state()).isEqualTo(JobState.READY);
    }

    @Test
    void what_was_finished_long_ago_is_forgotten() {
        JobId id = enqueue(new Work("a"));
        round(inside((work, progress) -> Eff.unit()));
        pass(RETENTION.minusHours(2));
        round(inside((work, progress) -> Eff.unit()));
        assertThat(jobs().reads().status(id)).isNotEmpty();

        pass(Duration.ofHours(4));
        round(inside((work, progress) -> Eff.unit()));

        assertThat(jobs().reads().status(id)).isEmpty();
    }

    @Test
    void of_two_nodes_one_enqueues_what_the_clock_makes() throws Exception {
        JobType<Tick> daily = inTwoHours(Misfire.FIRE_ONCE);
        AtomicInteger runs = new AtomicInteger();
        clockRound(daily, runs);
        assertThat(runs.get()).as("not due yet").isZero();
        pass(Duration.ofHours(2).plusSeconds(5));

        Workers one = workers(ticking(daily, runs));
        Workers other = workers(ticking(daily, runs));
        one.start();
        other.start();
        stop(one);
        stop(other);
        clockRound(daily, runs);

        assertThat(runs.get()).isEqualTo(1);
        pass(Duration.ofDays(1));
        clockRound(daily, runs);
        assertThat(runs.get()).isEqualTo(2);
    }

    @Test
    void missed_instants_are_one_job_together() {
        assertThat(firedAfterThreeMissed(Misfire.FIRE_ONCE)).isEqualTo(1);
    }

    @Test
    void missed_instants_are_skipped_when_nobody_wants_them() {
        assertThat(firedAfterThreeMissed(Misfire.SKIP)).isZero();
    }

    @Test
    void missed_instants_are_caught_up_when_each_counts() {
        assertThat(firedAfterThreeMissed(Misfire.CATCH_UP)).isEqualTo(3);
    }

    private int firedAfterThreeMissed(Misfire misfire) {
        JobType<Tick> daily = inTwoHours(misfire);
        AtomicInteger runs = new AtomicInteger();
        clockRound(daily, runs);
        pass(Duration.ofDays(2).plusHours(3));
        clockRound(daily, runs);
        int fired = runs.get();
        clockRound(daily, runs);
        assertThat(runs.get()).as("and no more").isEqualTo(fired);
        pass(untilNext().plusSeconds(5));
        clockRound(daily, runs);
        assertThat(runs.get()).as("the next one").isEqualTo(fired + 1);
        return fired;
    }

    /** How long nothing is due by the clock. */
    private Duration untilNext() {
        return commit(tx -> Duration.between(
                tx.ledger().now(),
                tx.ledger().cron(TICK.consumer().name()).get().next()));
    }

    @Test
    void an_expression_that_was_changed_starts_anew() {
        AtomicInteger runs = new AtomicInteger();
        clockRound(inTwoHours(Misfire.CATCH_UP), runs);
        pass(Duration.ofDays(3));

        clockRound(after(Duration.ofHours(5), Misfire.CATCH_UP), runs);

        assertThat(runs.get()).isZero();
    }

    private JobType<Tick> inTwoHours(Misfire misfire) {
        return after(Duration.ofHours(2), misfire);
    }

    /** A daily tick, the first so long after now, to the second. */
    private JobType<Tick> after(Duration time, Misfire misfire) {
        Instant now = this.<Instant>commit(tx -> tx.ledger().now());
        LocalDateTime due = LocalDateTime.ofInstant(now.plus(time), ZoneOffset.UTC);
        Cron cron = Cron.parse(due.getSecond() + " " + due.getMinute() + " " + due.getHour() + " * * *");
        return TICK.every(cron, ZoneOffset.UTC, misfire, new Tick());
    }

    private void clockRound(JobType<Tick> type, AtomicInteger runs) {
        round(ticking(type, runs));
    }

    private JobHandling<JobsTx> ticking(JobType<Tick> type, AtomicInteger runs) {
        return JobHandling.inTransaction(type, (tick, progress) -> Eff.of(runs::incrementAndGet));
    }

    private JobHandling<JobsTx> inside(BiFunction<Work, JobProgress, Eff<JobsTx, ?>> handler) {
        return JobHandling.inTransaction(WORK, handler);
    }

    /** Does what is due, on this thread. */
    private void round(JobHandling<JobsTx> handling) {
        workers(handling).drain();
    }

    private Workers workers(JobHandling<JobsTx> handling) {
        return Workers.of(
                QUEUE.name(),
                platform,
                Vector.of(JobWorkers.of(
                        platform, jobs(), transactor(), Function.identity(), Vector.of(handling), RETENTION)));
    }

    private void stop(Workers workers) throws Exception {
        workers.stop(Grace.of(platform, Duration.ofHours(1), Duration.ofHours(1)));
    }

    private static Eff<JobsTx, Unit> trace(String text) {
        return Eff.access(tx -> {
            tx.enqueue(TRACE, new Trace(text), Correlation.none());
            return Unit.UNIT;
        });
    }

    private int traces() {
        return ids(TRACE, JobState.READY).size();
    }

    private JobId enqueue(Work work) {
        return commit(tx -> tx.enqueue(WORK, work, Correlation.none()));
    }

    private JobStatus status(JobId id) {
        return jobs().reads().status(id).get();
    }

    private Seq<JobId> ids(JobType<?> type, JobState state) {
        return ids(type, state, Option.none(), ALL);
    }

    private Seq<JobId> ids(JobType<?> type, JobState state, Option<JobId> last, int limit) {
        return jobs().reads().list(type, state, last, limit).map(JobStatus::id);
    }

    private <A> A commit(Function<JobsTx, A> work) {
        return transactor().transact(Eff.<JobsTx, A>access(work)).runOrThrow(this);
    }
}
