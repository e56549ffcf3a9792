package lending;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.job.Cron;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.JobId;
import dev.tenon.job.JobQueue;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobType;
import dev.tenon.job.Jobs;
import dev.tenon.job.Misfire;
import dev.tenon.job.worker.JobHandling;
import dev.tenon.job.worker.JobWorkers;
import dev.tenon.message.worker.Worker;
import dev.tenon.platform.Platform;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import lending.loans.ExpireHolds;
import lending.loans.SendDueReminder;

/** The jobs of {@link Lending}: enqueued in a transaction, and done after its commit. */
@Generated
public final class LendingJobs {
    /** {@link CheckOverdueLoans#handle} in a transaction: its effect happens once. */
    static final JobType<CheckOverdueLoans> CHECK_OVERDUE_LOANS =
            JobType.of("LendingJobs", "CheckOverdueLoans", CheckOverdueLoans.class)
                    .every(Cron.parse("0 2 * * *"), ZoneId.of("UTC"), Misfire.FIRE_ONCE, new CheckOverdueLoans());

    /** {@link Counting#count} outside of transactions: at least once, so it must bear to run again. */
    static final JobType<Count> COUNT = JobType.of("LendingJobs", "CountBooks", Count.class)
            .retries(0, Duration.ofSeconds(1))
            .deduplicateBy(job -> Vector.of(job.what(), job.shelf()).toString())
            .rules(CountValidator::validate);

    /** {@link ExpireHolds#handle} outside of transactions: at least once, so it must bear to run again. */
    static final JobType<ExpireHolds> EXPIRE_HOLDS = JobType.of("LendingJobs", "ExpireHolds", ExpireHolds.class)
            .every(Cron.parse("*/15 * * * MON-FRI"), ZoneId.of("Europe/Berlin"), Misfire.SKIP, new ExpireHolds());

    /** {@link SendDueReminder#handle} in a transaction: its effect happens once. */
    static final JobType<SendDueReminder> SEND_DUE_REMINDER =
            JobType.of("LendingJobs", "SendDueReminder", SendDueReminder.class)
                    .retries(5, Duration.ofSeconds(10))
                    .timeout(Duration.ofHours(1))
                    .outage(Duration.ZERO)
                    .priority(7)
                    .deduplicateBy(job -> String.valueOf(job.loan()));

    static final JobQueue QUEUE =
            new JobQueue("LendingJobs", Vector.of(CHECK_OVERDUE_LOANS, COUNT, EXPIRE_HOLDS, SEND_DUE_REMINDER));

    private LendingJobs() {}

    /** Has {@code job} done as soon as a worker is free. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> enqueue(CheckOverdueLoans job) {
        return Eff.callerEffect(
                "LendingJobs.enqueue",
                (environment, by) -> environment.lendingJobs().enqueue(CHECK_OVERDUE_LOANS, job, by),
                job);
    }

    /** Has {@code job} done as soon as a worker is free; yields the one that is there and alike, if one is not done. */
    static <R extends HasLendingJobsTx> Eff<R, JobId> enqueue(Count job) {
        return Eff.callerEffect(
                "LendingJobs.enqueue", (environment, by) -> environment.lendingJobs().enqueue(COUNT, job, by), job);
    }

    /** Has {@code job} done as soon as a worker is free. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> enqueue(ExpireHolds job) {
        return Eff.callerEffect(
                "LendingJobs.enqueue",
                (environment, by) -> environment.lendingJobs().enqueue(EXPIRE_HOLDS, job, by),
                job);
    }

    /** Has {@code job} done as soon as a worker is free; yields the one that is there and alike, if one is not done. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> enqueue(SendDueReminder job) {
        return Eff.callerEffect(
                "LendingJobs.enqueue",
                (environment, by) -> environment.lendingJobs().enqueue(SEND_DUE_REMINDER, job, by),
                job);
    }

    /** Has {@code job} done at an instant. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> schedule(CheckOverdueLoans job, Instant at) {
        return Eff.callerEffect(
                "LendingJobs.schedule",
                (environment, by) -> environment.lendingJobs().schedule(CHECK_OVERDUE_LOANS, job, at, by),
                job,
                at);
    }

    /** Has {@code job} done at an instant; yields the one that is there and alike, if one is not done. */
    static <R extends HasLendingJobsTx> Eff<R, JobId> schedule(Count job, Instant at) {
        return Eff.callerEffect(
                "LendingJobs.schedule",
                (environment, by) -> environment.lendingJobs().schedule(COUNT, job, at, by),
                job,
                at);
    }

    /** Has {@code job} done at an instant. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> schedule(ExpireHolds job, Instant at) {
        return Eff.callerEffect(
                "LendingJobs.schedule",
                (environment, by) -> environment.lendingJobs().schedule(EXPIRE_HOLDS, job, at, by),
                job,
                at);
    }

    /** Has {@code job} done at an instant; yields the one that is there and alike, if one is not done. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> schedule(SendDueReminder job, Instant at) {
        return Eff.callerEffect(
                "LendingJobs.schedule",
                (environment, by) -> environment.lendingJobs().schedule(SEND_DUE_REMINDER, job, at, by),
                job,
                at);
    }

    /** Has {@code job} done after a time. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> scheduleAfter(CheckOverdueLoans job, Duration delay) {
        return Eff.callerEffect(
                "LendingJobs.scheduleAfter",
                (environment, by) -> environment.lendingJobs().scheduleAfter(CHECK_OVERDUE_LOANS, job, delay, by),
                job,
                delay);
    }

    /** Has {@code job} done after a time; yields the one that is there and alike, if one is not done. */
    static <R extends HasLendingJobsTx> Eff<R, JobId> scheduleAfter(Count job, Duration delay) {
        return Eff.callerEffect(
                "LendingJobs.scheduleAfter",
                (environment, by) -> environment.lendingJobs().scheduleAfter(COUNT, job, delay, by),
                job,
                delay);
    }

    /** Has {@code job} done after a time. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> scheduleAfter(ExpireHolds job, Duration delay) {
        return Eff.callerEffect(
                "LendingJobs.scheduleAfter",
                (environment, by) -> environment.lendingJobs().scheduleAfter(EXPIRE_HOLDS, job, delay, by),
                job,
                delay);
    }

    /** Has {@code job} done after a time; yields the one that is there and alike, if one is not done. */
    public static <R extends HasLendingJobsTx> Eff<R, JobId> scheduleAfter(SendDueReminder job, Duration delay) {
        return Eff.callerEffect(
                "LendingJobs.scheduleAfter",
                (environment, by) -> environment.lendingJobs().scheduleAfter(SEND_DUE_REMINDER, job, delay, by),
                job,
                delay);
    }

    /** Cancels a job: one that runs is interrupted. Yields whether it was not finished yet. */
    public static <R extends HasLendingJobsTx> Eff<R, Boolean> cancel(JobId id) {
        return Eff.effect("LendingJobs.cancel", environment -> environment.lendingJobs().cancel(id));
    }

    /** Lets a failed job be tried now, and a dead one anew. Yields whether it was either. */
    public static <R extends HasLendingJobsTx> Eff<R, Boolean> retry(JobId id) {
        return Eff.effect("LendingJobs.retry", environment -> environment.lendingJobs().retry(id));
    }

    /** Lets a job that is due later be done now. Yields whether it was due later. */
    public static <R extends HasLendingJobsTx> Eff<R, Boolean> runNow(JobId id) {
        return Eff.effect("LendingJobs.runNow", environment -> environment.lendingJobs().runNow(id));
    }

    /** How it stands with a job; none when it never was, or was finished long ago. */
    public static <R extends HasLendingJobs> Eff<R, Option<JobStatus>> status(JobId id) {
        return Eff.effect("LendingJobs.status", environment -> environment.lendingJobs().status(id));
    }

    /** The failed attempts of a job, in their order. */
    public static <R extends HasLendingJobs> Eff<R, Seq<FailedAttempt>> failures(JobId id) {
        return Eff.effect("LendingJobs.failures", environment -> environment.lendingJobs().failures(id));
    }

    /** What does the jobs, and enqueues those of a clock. */
    static Seq<Worker> workers(Platform platform, Jobs jobs, Transactor<LendingTx> transactor, LendingRuntime runtime) {
        return JobWorkers.of(
                platform,
                jobs,
                transactor,
                LendingTx::lendingJobs,
                Vector.<JobHandling<LendingTx>>of(
                        JobHandling.inTransaction(
                                CHECK_OVERDUE_LOANS, (job, progress) -> CheckOverdueLoans.handle(job)),
                        JobHandling.outside(COUNT, runtime, (job, progress) -> Counting.count(job, progress)),
                        JobHandling.outside(EXPIRE_HOLDS, runtime, (job, progress) -> ExpireHolds.handle(job)),
                        JobHandling.inTransaction(SEND_DUE_REMINDER, (job, progress) -> SendDueReminder.handle(job))),
                JobWorkers.RETENTION);
    }
}
