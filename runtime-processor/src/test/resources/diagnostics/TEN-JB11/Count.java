package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import io.vavr.collection.Seq;

/** Counts. */
@BackgroundJob(deduplicateBy = "books") //! TEN-JB11 at "books" saying Jobs cannot be told apart by 'books'
record Count(Seq<BookId> books) {

    @JobHandler
    static Eff<CatalogTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
