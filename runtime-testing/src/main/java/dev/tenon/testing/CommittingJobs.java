package dev.tenon.testing;

import dev.tenon.job.FailedAttempt;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.job.JobReads;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobType;
import dev.tenon.job.JobsTx;
import dev.tenon.message.MessageLogTx;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Jobs outside of transactions, where each operation commits at once. Generated test runtimes use it.
 *
 * @param reads what is committed
 * @param writes commits
 */
public record CommittingJobs(JobReads reads, Writing<JobsTx> writes) implements JobsTx {

    @Override
    public <T> JobId enqueue(JobType<T> type, T job, Correlation by) {
        return writes.write(jobs -> jobs.enqueue(type, job, by));
    }

    @Override
    public <T> JobId schedule(JobType<T> type, T job, Instant at, Correlation by) {
        return writes.write(jobs -> jobs.schedule(type, job, at, by));
    }

    @Override
    public <T> JobId scheduleAfter(JobType<T> type, T job, Duration delay, Correlation by) {
        return writes.write(jobs -> jobs.scheduleAfter(type, job, delay, by));
    }

    @Override
    public boolean cancel(JobId id) {
        return writes.write(jobs -> jobs.cancel(id));
    }

    @Override
    public boolean retry(JobId id) {
        return writes.write(jobs -> jobs.retry(id));
    }

    @Override
    public boolean runNow(JobId id) {
        return writes.write(jobs -> jobs.runNow(id));
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

    @Override
    public MessageLogTx log() {
        throw onlyForWorkers();
    }

    @Override
    public JobLedgerTx ledger() {
        throw onlyForWorkers();
    }

    private static IllegalStateException onlyForWorkers() {
        return new IllegalStateException("workers ask for this, and inside of a transaction: use transact(...)");
    }
}
