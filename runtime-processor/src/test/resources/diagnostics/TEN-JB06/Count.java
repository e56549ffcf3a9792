package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts. */
@BackgroundJob(schedule = "0 25 * * *") //! TEN-JB06 at "0 25 * * *" saying expected the hour to be from 0 to 23, found 25
record Count() {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
