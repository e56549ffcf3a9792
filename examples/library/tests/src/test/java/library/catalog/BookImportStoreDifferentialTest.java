package library.catalog;

import dev.tenon.job.JobId;
import java.util.UUID;

/** Imports in memory and on PostgreSQL: the same answers to the same operations. */
class BookImportStoreDifferentialTest extends BookImportStoreDifferential {

    static final BookImport IMPORT = new BookImport(JobId.of(new UUID(0, 1)), 3, 5, 0);

    BookImportStoreDifferentialTest() {
        super(IMPORT);
    }
}
