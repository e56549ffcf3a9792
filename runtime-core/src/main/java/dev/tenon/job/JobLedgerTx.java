package dev.tenon.job;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A ledger inside of a transaction: what it does happens when the transaction commits. Of two that write the same entry, the first to
 * commit wins; the other one fails with {@code Conflict}. For use by one thread at a time.
 */
public interface JobLedgerTx extends JobLedgerReads {

    /** The time by the one clock that decides for all nodes. */
    Instant now();

    /**
     * Writes down finished jobs, in few statements.
     *
     * @throws dev.tenon.effect.FailureException with {@code Conflict} when one is finished already
     */
    void finish(Seq<FinishedJob> jobs);

    /** Writes down finished jobs, in few statements, in the place of what was written of them if something was. */
    void replace(Seq<FinishedJob> jobs);

    /** Writes down a failed attempt. */
    void fail(FailedAttempt attempt);

    /** Writes down how far jobs are. */
    void progress(Map<JobId, Progress> told);

    /** How far a cron expression is. */
    Option<CronState> cron(String name);

    /** Writes down how far a cron expression is. */
    void advance(CronState state);

    /** Forgets what was finished, failed or told before. */
    void prune(Instant before);
}
