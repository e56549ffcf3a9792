package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Counts the copies of a book. */
@BackgroundJob
record Count(BookId book, int copies) { //! TEN-LK04 at copies saying the line 'copies: int'

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
