package dev.tenon.job;

import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Withdrawal;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What one transaction does to jobs. */
final class JobTransaction implements JobsTx {

    private final JobQueue queue;
    private final MessageLogTx log;
    private final Lazy<JobLedgerTx> ledger;
    private final Platform platform;
    private final JobReads reads;

    JobTransaction(JobQueue queue, MessageLogTx log, Lazy<JobLedgerTx> ledger, Platform platform) {
        this.queue = queue;
        this.log = log;
        this.ledger = ledger;
        this.platform = platform;
        this.reads = new JobViews(queue, log, ledger);
    }

    @Override
    public <T> JobId enqueue(JobType<T> type, T job, Correlation by) {
        return append(type, job, Option.none(), by);
    }

    @Override
    public <T> JobId schedule(JobType<T> type, T job, Instant at, Correlation by) {
        return append(type, job, Option.some(at), by);
    }

    @Override
    public <T> JobId scheduleAfter(JobType<T> type, T job, Duration delay, Correlation by) {
        return append(type, job, Option.some(ledger().now().plus(delay)), by);
    }

    private <T> JobId append(JobType<T> type, T job, Option<Instant> due, Correlation by) {
        type.message().require(job, platform::now);
        return new JobId(log.append(new NewMessage<>(
                platform.nextUuid(),
                queue.messages(),
                type.message(),
                job,
                due,
                type.priority(),
                type.uniqueTextOf(job),
                by)));
    }

    @Override
    public boolean cancel(JobId id) {
        Option<DeliveryStatus> found = log.find(queue.messages(), id.value()).headOption();
        if (log.withdraw(queue.messages(), id.value()) == Withdrawal.ABSENT) {
            return false;
        }
        // What this transaction has enqueued itself never was; one that runs may be cancelled again.
        found.filter(delivery -> ledger().finished(id).isEmpty())
                .forEach(delivery -> ledger().finish(Vector.of(cancelled(id, delivery))));
        return true;
    }

    private FinishedJob cancelled(JobId id, DeliveryStatus delivery) {
        return new FinishedJob(
                id,
                delivery.type(),
                JobState.CANCELLED,
                delivery.attempts() + (delivery.state() == DeliveryState.LEASED ? 1 : 0),
                delivery.appended(),
                Option.none(),
                platform.now(),
                ledger().progress(id));
    }

    @Override
    public boolean retry(JobId id) {
        return log.find(queue.messages(), id.value()).exists(delivery -> switch (delivery.state()) {
            case DEAD ->
                queue.consumer(delivery.consumer()).exists(consumer -> log.requeue(consumer, delivery.position()));
            case RETRYING -> log.hasten(queue.messages(), id.value());
            case WAITING, LEASED, SCHEDULED -> false;
        });
    }

    @Override
    public boolean runNow(JobId id) {
        return log.hasten(queue.messages(), id.value());
    }

    @Override
    public MessageLogTx log() {
        return log;
    }

    @Override
    public JobLedgerTx ledger() {
        return ledger.get();
    }

    @Override
    public Option<JobStatus> status(JobId id) {
        return reads.status(id);
    }

    @Override
    public Seq<FailedAttempt> failures(JobId id) {
        return reads.failures(id);
    }

    @Override
    public Seq<JobStatus> list(JobType<?> type, JobState state, Option<JobId> last, int limit) {
        return reads.list(type, state, last, limit);
    }
}
