package lending;

import dev.tenon.job.BackgroundJob;

/** A job that only this package knows, told apart by two of its components. */
@BackgroundJob(
        deduplicateBy = {"what", "shelf"},
        name = "CountBooks",
        maxRetries = 0)
record Count(What what, String shelf, int round) {

    enum What {
        LOANS,
        BOOKS
    }
}
