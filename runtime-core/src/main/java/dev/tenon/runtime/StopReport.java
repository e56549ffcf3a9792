package dev.tenon.runtime;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How a {@link Host} stopped.
 *
 * @param interrupted the work that was not finished in time, such as {@code web: GET /books}
 * @param problems what could not be stopped or let go of
 */
public record StopReport(Seq<String> interrupted, Seq<String> problems) {

    static final StopReport CLEAN = new StopReport(List.empty(), List.empty());

    /** Whether all work was finished and everything let go of. */
    public boolean isClean() {
        return interrupted.isEmpty() && problems.isEmpty();
    }

    StopReport and(StopReport other) {
        return new StopReport(interrupted.appendAll(other.interrupted), problems.appendAll(other.problems));
    }
}
