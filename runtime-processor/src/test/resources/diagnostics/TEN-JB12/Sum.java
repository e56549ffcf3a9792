package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts too. */
@BackgroundJob(name = "Count") //! TEN-JB12 at @BackgroundJob(name = "Count") saying 'Count' and 'Sum'
record Sum() {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Sum job) {
        return Eff.unit();
    }
}
