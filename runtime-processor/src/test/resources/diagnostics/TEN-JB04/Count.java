package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts. */
@BackgroundJob
record Count(BookId book) {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }

    @JobHandler
    static Eff<CatalogRuntime, Unit> twice(Count job) { //! TEN-JB04 at twice saying 'Count.handle' and 'Count.twice'
        return Eff.unit();
    }
}
