package dev.tenon.job;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What can be seen of a ledger. Outside of a transaction safe for use by several threads. */
public interface JobLedgerReads {

    /** A job that is finished, if it is. */
    Option<FinishedJob> finished(JobId id);

    /**
     * The finished jobs of a type, those with the greatest ids first.
     *
     * @param state {@link JobState#SUCCEEDED} or {@link JobState#CANCELLED}
     * @param before the last one seen; empty for the first
     * @param limit how many at most
     */
    Seq<FinishedJob> finished(String type, JobState state, Option<JobId> before, int limit);

    /** The failed attempts of a job, in their order. */
    Seq<FailedAttempt> failures(JobId id);

    /** How far a job said it was, while it was not finished. */
    Option<Progress> progress(JobId id);
}
