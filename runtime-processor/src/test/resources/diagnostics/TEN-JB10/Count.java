package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts. */
@BackgroundJob(
        maxRetries = -1, //! TEN-JB10 at -1 saying maxRetries = -1 & at least 0
        timeout = "0s") //! TEN-JB10 at "0s" saying longer than nothing
record Count() {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
