package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import dev.tenon.job.JobProgress;

/** Counts. */
@BackgroundJob
record Count(BookId book) {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(JobProgress progress, Count job) { //! TEN-JB05 at handle saying The jobs are: Count
        return Eff.unit();
    }
}
