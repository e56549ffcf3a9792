package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts. */
@BackgroundJob(schedule = "@daily", zone = "Europe/Berln") //! TEN-JB07 at "Europe/Berln" saying Did you mean 'Europe/Berlin'?
record Count() {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
