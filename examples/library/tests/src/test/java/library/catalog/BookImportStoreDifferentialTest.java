package library.catalog;

import dev.tenon.job.JobId;
import io.vavr.control.Option;
import java.util.UUID;

/** Imports in memory and on PostgreSQL: the same answers to the same operations. */
class BookImportStoreDifferentialTest extends BookImportStoreDifferential {

    static final BookImport IMPORT =
            new BookImport(JobId.of(new UUID(0, 1)), 3, 5, Option.some(JobId.of(new UUID(0, 2))), 0);

    BookImportStoreDifferentialTest() {
        super(IMPORT);
    }
}
