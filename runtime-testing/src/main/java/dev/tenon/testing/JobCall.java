package dev.tenon.testing;

import dev.tenon.job.JobId;
import java.time.Instant;

/** Something that was asked of jobs, and answered. */
sealed interface JobCall {

    record Enqueue(JobId id, Object job) implements JobCall {}

    record Schedule(JobId id, Object job, Instant at) implements JobCall {}

    record Cancel(JobId id) implements JobCall {}

    record Retry(JobId id) implements JobCall {}

    record RunNow(JobId id) implements JobCall {}
}
