package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts. */
@BackgroundJob(deduplicateBy = {"shelf", "bok"}) //! TEN-JB08 at "bok" saying Did you mean 'book'?
record Count(BookId book, String shelf) {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
