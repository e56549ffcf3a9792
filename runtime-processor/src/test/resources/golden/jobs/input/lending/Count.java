package lending;

import dev.tenon.job.BackgroundJob;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/** A job that only this package knows, told apart by two of its components. */
@BackgroundJob(
        deduplicateBy = {"what", "shelf"},
        name = "CountBooks",
        maxRetries = 0)
record Count(What what, @NotBlank String shelf, @PositiveOrZero int round) {

    enum What {
        LOANS,
        BOOKS
    }
}
