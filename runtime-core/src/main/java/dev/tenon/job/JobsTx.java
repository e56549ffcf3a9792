package dev.tenon.job;

import dev.tenon.message.MessageLogTx;
import dev.tenon.telemetry.Correlation;
import java.time.Duration;
import java.time.Instant;

/**
 * The jobs of a context inside of a transaction: what it does happens when the transaction commits, and not at all when it does not.
 * For use by one thread at a time.
 */
public interface JobsTx extends JobReads {

    /**
     * Enqueues a job that is due at once.
     *
     * @return its identity, or that of the one that is there if it is to be the only one
     * @throws dev.tenon.effect.FailureException with {@code Invalid} when the rules of the job find something, here and below
     */
    <T> JobId enqueue(JobType<T> type, T job, Correlation by);

    /** Enqueues a job that is due at an instant, by the clock of the log. */
    <T> JobId schedule(JobType<T> type, T job, Instant at, Correlation by);

    /** Enqueues a job that is due after a time, by the clock of the log. */
    <T> JobId scheduleAfter(JobType<T> type, T job, Duration delay, Correlation by);

    /**
     * Cancels a job. One that runs is interrupted; if its handler is in transactions, it has no effect unless it has committed already.
     *
     * @return whether there was one that was not finished
     */
    boolean cancel(JobId id);

    /**
     * Lets a job that has failed be tried now: a dead one anew from its first attempt.
     *
     * @return whether there was one
     */
    boolean retry(JobId id);

    /**
     * Lets a job that is due later be tried now.
     *
     * @return whether there was one
     */
    boolean runNow(JobId id);

    /** For workers: where the messages of the jobs are. */
    MessageLogTx log();

    /** For workers: what is kept beside them. */
    JobLedgerTx ledger();
}
