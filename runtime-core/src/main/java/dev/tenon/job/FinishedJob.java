package dev.tenon.job;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * A job that is done, or that nobody wants any more. Immutable.
 *
 * @param type the name of its {@link JobType}
 * @param state {@link JobState#SUCCEEDED} or {@link JobState#CANCELLED}
 * @param attempts how often it was tried, the last attempt included
 * @param enqueued when, by the clock of the log
 * @param began when its last attempt did, by the clock of its node; empty if it never ran
 * @param finished when, by the clock of the node
 * @param progress what it said last
 */
public record FinishedJob(
        JobId id,
        String type,
        JobState state,
        int attempts,
        Instant enqueued,
        Option<Instant> began,
        Instant finished,
        Option<Progress> progress) {

    public FinishedJob {
        if (!state.isFinished()) {
            throw new IllegalArgumentException("a job that is " + state + " is not finished");
        }
    }
}
