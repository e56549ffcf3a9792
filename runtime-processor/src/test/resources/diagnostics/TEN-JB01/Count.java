package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts. */
@BackgroundJob //! TEN-JB01 at @BackgroundJob saying 'Count' is not a record
final class Count {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
