package dev.tenon.job;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * How it stands with a job. Immutable.
 *
 * @param type the name of its {@link JobType}
 * @param attempts how often it was tried, the running attempt included
 * @param enqueued when, by the clock of the log
 * @param due when it is tried next, was begun at the earliest, or was found dead; empty when it is finished
 * @param finished when it was done or cancelled, by the clock of its node
 * @param error why the last attempt failed
 * @param progress what it said last
 */
public record JobStatus(
        JobId id,
        String type,
        JobState state,
        int attempts,
        Instant enqueued,
        Option<Instant> due,
        Option<Instant> finished,
        Option<String> error,
        Option<Progress> progress) {}
