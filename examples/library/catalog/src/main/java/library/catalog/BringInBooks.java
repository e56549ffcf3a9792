package library.catalog;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import dev.tenon.job.JobId;
import dev.tenon.job.JobProgress;
import dev.tenon.transaction.Isolation;
import dev.tenon.validation.Valid;
import io.vavr.control.Option;
import library.catalog.BookList.Line;
import library.catalog.CatalogStore.Authors;
import library.catalog.CatalogStore.BadLines;
import library.catalog.CatalogStore.BookImports;
import library.contracts.AuthorId;

/**
 * Adds the books of a list, each line in a transaction of its own; what a line does not say is looked up before. When something goes wrong
 * with the library or with whom it asks, and not with a line, the next attempt goes on where this one was. After so many lines the rest is
 * another job's, so that a long list has no less time and no fewer attempts for each of its books than a short one.
 *
 * @param begunBy the job that began, when it is another one
 */
@BackgroundJob(timeout = "1h", maxRetries = 12)
public record BringInBooks(String csv, Option<JobId> begunBy) {

    /** Half a minute for each, which is more than its look-ups may take, is less than an hour for all. */
    static final int PORTION = 100;

    @JobHandler
    static Eff<CatalogRuntime, Unit> handle(BringInBooks job, JobProgress progress) {
        return CatalogRuntime.directUnit(run -> {
            var begun = run.await(BookImports.require(job.begunBy().getOrElse(progress.job())));
            if (!begun.job().equals(progress.job())) {
                return;
            }
            var lines = BookList.parse(job.csv()).get();
            var left = lines.filter(line -> line.number() > begun.lastLine());
            for (var line : left.take(PORTION)) {
                run.await(bringIn(begun.id(), line));
                run.await(progress.report(line.number(), lines.last().number(), "lines"));
            }
            if (left.size() > PORTION) {
                run.await(CatalogTx.transact(goOn(begun, job.csv())));
            }
        });
    }

    private static Eff<CatalogTx, Unit> goOn(BookImport begun, String csv) {
        return CatalogTx.directUnit(run -> {
            var found = run.await(BookImports.require(begun.id()));
            if (found.job().equals(begun.job())) {
                var next = run.await(CatalogJobs.enqueue(new BringInBooks(csv, Option.some(begun.id()))));
                run.await(BookImports.save(found.withContinuedBy(Option.some(next))));
            }
        });
    }

    /** A line that cannot be a book is told of, and does not keep the others from it. */
    private static Eff<CatalogRuntime, Unit> bringIn(JobId id, Line line) {
        return line.row()
                .fold(
                        reason -> CatalogTx.transact(tell(id, line, reason)),
                        row -> BookLookup.book(row)
                                .flatMap(book -> CatalogTx.<CatalogRuntime, Unit>transact(
                                        Isolation.SERIALIZABLE, add(id, line, book)))
                                .recoverWith(failure -> failure.isAnswer()
                                        ? CatalogTx.transact(tell(id, line, failure.message()))
                                        : Eff.fail(failure)));
    }

    /** Serializable, so that two imports at a time do not both add an author. */
    private static Eff<CatalogTx, Unit> add(JobId id, Line line, ListedBook book) {
        return CatalogTx.directUnit(run -> {
            var begun = run.await(BookImports.require(id));
            if (begun.lastLine() < line.number()) {
                var author = run.await(author(book.author()));
                run.await(Valid.require(book.by(author), AddBookValidator::validate)
                        .flatMap(AddBook::handle));
                run.await(BookImports.save(begun.withAdded(begun.added() + 1).withLastLine(line.number())));
            }
        });
    }

    /** The one of this name, or a new one. */
    private static Eff<CatalogTx, AuthorId> author(String name) {
        return Authors.findByName(name)
                .flatMap(known -> known.isEmpty()
                        ? Valid.require(new AddAuthor(name, Option.none()), AddAuthorValidator::validate)
                                .flatMap(AddAuthor::handle)
                        : Eff.pure(known.head().id()));
    }

    private static Eff<CatalogTx, Unit> tell(JobId id, Line line, String reason) {
        return CatalogTx.directUnit(run -> {
            var begun = run.await(BookImports.require(id));
            if (begun.lastLine() < line.number()) {
                run.await(BadLines.insert(new BadLine(id, line.number(), reason)));
                run.await(BookImports.save(begun.withLastLine(line.number())));
            }
        });
    }
}
