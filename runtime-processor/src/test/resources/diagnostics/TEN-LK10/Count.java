package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import io.vavr.control.Option;

/** Counts the copies of a book. */
@BackgroundJob
record Count(BookId book, Option<String> note) { //! TEN-LK10 at record Count saying tenon.lock does not have 'job catalog Count'

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
