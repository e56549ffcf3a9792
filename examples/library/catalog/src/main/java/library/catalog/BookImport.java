package library.catalog;

import dev.tenon.job.JobId;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How far an import is: {@code added} books are in the catalogue, and the next line to look at comes after {@code lastLine}. Both change in
 * the transaction that adds a book, so that no line is skipped and none is looked at twice, whatever interrupts the job.
 *
 * @param id the job that began it
 * @param continuedBy the job that brings in the rest, when it is another one by now
 */
@StoredEntity
public record BookImport(
        JobId id,
        @PositiveOrZero int added,
        @PositiveOrZero int lastLine,
        Option<JobId> continuedBy,
        @Version long version)
        implements BookImportWith {

    static BookImport begun(JobId job) {
        return new BookImport(job, 0, 0, Option.none(), 0);
    }

    /** Whose turn it is. */
    JobId job() {
        return continuedBy.getOrElse(id);
    }
}
