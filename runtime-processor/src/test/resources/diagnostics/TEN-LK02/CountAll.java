package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts the copies of a book. */
@BackgroundJob
record CountAll(BookId book) {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(CountAll job) {
        return Eff.unit();
    }
}
