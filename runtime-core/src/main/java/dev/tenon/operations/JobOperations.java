package dev.tenon.operations;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobType;
import dev.tenon.job.Jobs;
import dev.tenon.job.JobsTx;
import dev.tenon.message.DeadLetter;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs of a context, for operators. What is done is one transaction each, and a line of the log {@code dev.tenon.operations}. All
 * effects fail with {@code NotFound} when there is no such type or job, and with {@code Unavailable} when the log of messages or the
 * ledger does not answer. Immutable; safe for use by several threads.
 */
public final class JobOperations {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tenon.operations");

    private final String context;
    private final Platform platform;
    private final Jobs jobs;
    private final ConsumerViews views;
    private final Transactor<JobsTx> transactor;

    JobOperations(String context, Platform platform, Jobs jobs, ConsumerViews views) {
        this.context = context;
        this.platform = platform;
        this.jobs = jobs;
        this.views = views;
        this.transactor = new Transactor<>(jobs.manager(), platform, jobs::in);
    }

    /** Each type of jobs. Counts those that are not finished. */
    public Eff<Object, Seq<JobTypeView>> types() {
        return Eff.of(() -> {
            Instant now = platform.now();
            return jobs.queue().types().map(type -> view(type, now));
        });
    }

    private JobTypeView view(JobType<?> type, Instant now) {
        return new JobTypeView(
                type,
                views.of(type.consumer()),
                type.recurring().flatMap(recurring -> recurring.cron().next(now, recurring.zone())));
    }

    /**
     * Jobs of a type in a state: the oldest first, but of the finished ones the newest.
     *
     * @param type its name
     * @param last the last one seen; empty for the first
     * @param limit how many at most
     */
    public Eff<Object, Seq<JobStatus>> list(String type, JobState state, Option<JobId> last, int limit) {
        return type(type).map(known -> jobs.reads().list(known, state, last, limit));
    }

    /** How it stands with a job, and what became of it before. */
    public Eff<Object, JobHistory> history(JobId id) {
        return status(id)
                .map(status -> new JobHistory(
                        status,
                        jobs.reads().failures(id),
                        status.state() == JobState.DEAD ? letter(id) : Option.none()));
    }

    private Option<DeadLetter> letter(JobId id) {
        return jobs.log()
                .reads()
                .find(jobs.queue().messages(), id.value())
                .headOption()
                .flatMap(delivery -> jobs.queue()
                        .messages()
                        .consumers()
                        .find(consumer -> consumer.name().equals(delivery.consumer()))
                        .flatMap(consumer -> jobs.log()
                                .reads()
                                .deadLetters(consumer, delivery.position() - 1, 1)
                                .headOption()))
                .filter(letter -> letter.delivery().message().equals(id.value()));
    }

    /** Lets a job that is due later be done now. Fails with {@link JobRefusal.NotInState} when it is not due later. */
    public Eff<Object, Unit> runNow(JobId id) {
        return change("Hastened", "due later", id, JobsTx::runNow);
    }

    /** Cancels a job; one that runs is interrupted. Fails with {@link JobRefusal.NotInState} when it is finished. */
    public Eff<Object, Unit> cancel(JobId id) {
        return change("Cancelled", "unfinished", id, JobsTx::cancel);
    }

    /** Lets a failed job be tried now, and a dead one anew. Fails with {@link JobRefusal.NotInState} when it is neither. */
    public Eff<Object, Unit> retry(JobId id) {
        return change("Retried", "failed or dead", id, JobsTx::retry);
    }

    /**
     * Enqueues the job of a cron expression now, apart from its schedule. Fails with {@link JobRefusal.NoSchedule} when the type has none.
     * Yields its id, or that of the one that is there if there is to be only one.
     */
    public Eff<Object, JobId> fire(String type) {
        return type(type)
                .flatMap(known -> fire(known))
                .flatMap(id -> logged("Fired", id).map(done -> id));
    }

    private <J> Eff<Object, JobId> fire(JobType<J> type) {
        return type.recurring()
                .map(recurring -> transactor.<JobId>transact(Eff.callerEffect(
                        "JobsTx.enqueue", (JobsTx tx, Correlation by) -> tx.enqueue(type, recurring.job(), by))))
                .getOrElse(() -> Eff.fail(new JobRefusal.NoSchedule(type.name())));
    }

    private Eff<Object, JobType<?>> type(String name) {
        return Eff.fromOption(
                jobs.queue().types().find(type -> type.name().equals(name)), new Failure.NotFound("JobType", name));
    }

    private Eff<Object, JobStatus> status(JobId id) {
        return Eff.require(Eff.of(() -> jobs.reads().status(id)), new Failure.NotFound("Job", id.toString()));
    }

    private Eff<Object, Unit> change(String what, String expected, JobId id, BiPredicate<JobsTx, JobId> change) {
        return transactor
                .<Boolean>transact(Eff.access((JobsTx tx) -> change.test(tx, id)))
                .flatMap(changed -> changed
                        ? logged(what, id)
                        : status(id)
                                .flatMap(status -> Eff.fail(new JobRefusal.NotInState(id, expected, status.state()))));
    }

    private Eff<Object, Unit> logged(String what, JobId id) {
        return Eff.of(() -> {
            LOG.info("{} job {} in {}", what, id, context);
            return Unit.UNIT;
        });
    }
}
