package dev.tenon.job;

import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.MessageReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** Puts together what the log and the ledger know of a job. */
final class JobViews implements JobReads {

    private final JobQueue queue;
    private final MessageReads log;
    private final Supplier<? extends JobLedgerReads> ledger;

    JobViews(JobQueue queue, MessageReads log, Supplier<? extends JobLedgerReads> ledger) {
        this.queue = queue;
        this.log = log;
        this.ledger = ledger;
    }

    @Override
    public Option<JobStatus> status(JobId id) {
        // First the log: a job is in one of both, and goes from the log to the ledger.
        Option<DeliveryStatus> open = log.find(queue.messages(), id.value()).headOption();
        return open.map(this::status).orElse(() -> ledger.get().finished(id).map(JobViews::status));
    }

    @Override
    public Seq<FailedAttempt> failures(JobId id) {
        return ledger.get().failures(id);
    }

    @Override
    public Seq<JobStatus> list(JobType<?> type, JobState state, Option<JobId> last, int limit) {
        return switch (state) {
            case SUCCEEDED, CANCELLED -> finished(type, state, last, limit);
            case SCHEDULED -> open(type, DeliveryState.SCHEDULED, last, limit);
            case READY -> open(type, DeliveryState.WAITING, last, limit);
            case RUNNING -> open(type, DeliveryState.LEASED, last, limit);
            case FAILED -> open(type, DeliveryState.RETRYING, last, limit);
            case DEAD -> open(type, DeliveryState.DEAD, last, limit);
        };
    }

    private Seq<JobStatus> open(JobType<?> type, DeliveryState state, Option<JobId> last, int limit) {
        long after = last.flatMap(id -> log.find(queue.messages(), id.value()).headOption())
                .map(DeliveryStatus::position)
                .getOrElse(0L);
        return log.list(type.consumer(), state, after, limit).map(this::status);
    }

    private Seq<JobStatus> finished(JobType<?> type, JobState state, Option<JobId> last, int limit) {
        return ledger.get().finished(type.name(), state, last, limit).map(JobViews::status);
    }

    private JobStatus status(DeliveryStatus delivery) {
        JobId id = new JobId(delivery.message());
        boolean isRunning = delivery.state() == DeliveryState.LEASED;
        return new JobStatus(
                id,
                delivery.type(),
                stateOf(delivery.state()),
                delivery.attempts() + (isRunning ? 1 : 0),
                delivery.appended(),
                Option.some(delivery.due()),
                Option.none(),
                delivery.error().isEmpty() ? Option.none() : Option.some(delivery.error()),
                ledger.get().progress(id));
    }

    private static JobState stateOf(DeliveryState state) {
        return switch (state) {
            case SCHEDULED -> JobState.SCHEDULED;
            case WAITING -> JobState.READY;
            case LEASED -> JobState.RUNNING;
            case RETRYING -> JobState.FAILED;
            case DEAD -> JobState.DEAD;
        };
    }

    private static JobStatus status(FinishedJob job) {
        return new JobStatus(
                job.id(),
                job.type(),
                job.state(),
                job.attempts(),
                job.enqueued(),
                Option.none(),
                Option.some(job.finished()),
                Option.none(),
                job.progress());
    }
}
