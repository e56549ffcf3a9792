package dev.tenon.testing;

import dev.tenon.job.FailedAttempt;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedgerTx;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** Jobs that are spied on. */
record SpiedJobs(JobsTx jobs, JobsSpy spy) implements JobsTx {

    @Override
    public <T> JobId enqueue(JobType<T> type, T job, Correlation by) {
        return called(() -> jobs.enqueue(type, job, by), id -> new JobCall.Enqueue(id, job));
    }

    @Override
    public <T> JobId schedule(JobType<T> type, T job, Instant at, Correlation by) {
        return called(() -> jobs.schedule(type, job, at, by), id -> new JobCall.Schedule(id, job, at));
    }

    @Override
    public <T> JobId scheduleAfter(JobType<T> type, T job, Duration delay, Correlation by) {
        return called(
                () -> jobs.scheduleAfter(type, job, delay, by),
                id -> new JobCall.Schedule(id, job, ledger().now().plus(delay)));
    }

    @Override
    public boolean cancel(JobId id) {
        return called(() -> jobs.cancel(id), answer -> new JobCall.Cancel(id));
    }

    @Override
    public boolean retry(JobId id) {
        return called(() -> jobs.retry(id), answer -> new JobCall.Retry(id));
    }

    @Override
    public boolean runNow(JobId id) {
        return called(() -> jobs.runNow(id), answer -> new JobCall.RunNow(id));
    }

    private <A> A called(Supplier<A> operation, Function<? super A, ? extends JobCall> call) {
        spy.meet();
        A answer = operation.get();
        spy.add(call.apply(answer));
        return answer;
    }

    @Override
    public Option<JobStatus> status(JobId id) {
        return jobs.status(id);
    }

    @Override
    public Seq<FailedAttempt> failures(JobId id) {
        return jobs.failures(id);
    }

    @Override
    public Seq<JobStatus> list(JobType<?> type, JobState state, Option<JobId> last, int limit) {
        return jobs.list(type, state, last, limit);
    }

    @Override
    public MessageLogTx log() {
        return jobs.log();
    }

    @Override
    public JobLedgerTx ledger() {
        return jobs.ledger();
    }
}
