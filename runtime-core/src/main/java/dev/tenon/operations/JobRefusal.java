package dev.tenon.operations;

import dev.tenon.effect.Failure;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import java.util.Locale;

/** Why something cannot be done with jobs. Immutable. */
public sealed interface JobRefusal extends Failure.DomainFailure {

    /**
     * The job is in another state, perhaps only just now.
     *
     * @param expected in what state it can be done, for people
     */
    record NotInState(JobId id, String expected, JobState found) implements JobRefusal {
        @Override
        public String message() {
            return "Job " + id + " is " + found.name().toLowerCase(Locale.ROOT) + ": expected one that is " + expected;
        }
    }

    /** Only the jobs of a cron expression are always the same; what any other one is to do is not known. */
    record NoSchedule(String type) implements JobRefusal {
        @Override
        public String message() {
            return type + " has no schedule, so it is not known what a new one is to do";
        }
    }
}
