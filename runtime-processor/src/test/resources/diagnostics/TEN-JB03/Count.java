package library;

import dev.tenon.job.BackgroundJob;

/** Counts. */
@BackgroundJob
record Count(BookId book) {} //! TEN-JB03 at record saying Eff<CatalogTx, Unit> handle(Count job)
