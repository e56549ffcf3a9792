package dev.tenon.job;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What can be seen of the jobs of a context: what was committed. Outside of a transaction safe for use by several threads. */
public interface JobReads {

    /** How it stands with a job; none when it never was, or finished so long ago that it is forgotten. */
    Option<JobStatus> status(JobId id);

    /** The failed attempts of a job, in their order. */
    Seq<FailedAttempt> failures(JobId id);

    /**
     * Jobs of a type in a state: the oldest first, but of the finished ones the newest.
     *
     * @param last the last one seen; empty for the first
     * @param limit how many at most
     */
    Seq<JobStatus> list(JobType<?> type, JobState state, Option<JobId> last, int limit);
}
