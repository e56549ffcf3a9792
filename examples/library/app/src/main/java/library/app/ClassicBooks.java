package library.app;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import library.catalog.BookList;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogStore.Books;
import library.catalog.ListedBook;
import library.contracts.AuthorId;
import library.contracts.BookId;
import library.lending.LendingRuntime;
import library.lending.LendingStore.Stock;

/** The books of {@code books.csv}, brought in by the same commands that the API has. */
final class ClassicBooks {

    private ClassicBooks() {}

    /** Brings all of them in, if the shelves are empty; yields how many books there are. */
    static Eff<CatalogRuntime, Long> seed() {
        return CatalogRuntime.direct(run -> {
            long stored = run.await(Books.count());
            return stored > 0
                    ? stored
                    : run.await(shelve(read()).<CatalogRuntime>calledBy(Caller.system()))
                            .size();
        });
    }

    /** Waits until lending has heard of as many {@code books}. */
    static Eff<LendingRuntime, Unit> untilLendable(long books) {
        return Eff.retry(
                Stock.count()
                        .filterOrFail(
                                known -> known >= books,
                                known -> new Failure.Unavailable("lending knows " + known + " of " + books + " books"))
                        .asUnit(),
                Schedule.spaced(Duration.ofMillis(20)).and(Schedule.recurs(3_000)));
    }

    private static Eff<CatalogRuntime, Seq<BookId>> shelve(Seq<ListedBook> rows) {
        return CatalogRuntime.direct(run -> {
            var authors = rows.map(ListedBook::author)
                    .distinct()
                    .toMap(name -> name, name -> run.await(CatalogDispatch.addAuthor(name, Option.none())));
            return rows.map(row -> {
                AuthorId author = authors.get(row.author()).get();
                return run.await(CatalogDispatch.addBook(
                        row.title(), row.isbn(), author, row.subjects(), row.publishedYear(), row.totalCopies()));
            });
        });
    }

    private static Seq<ListedBook> read() {
        var resource = Objects.requireNonNull(ClassicBooks.class.getResourceAsStream("books.csv"), "books.csv");
        try (resource) {
            var csv = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return BookList.parse(csv).get().map(line -> line.row().get().book().get());
        } catch (IOException broken) {
            throw new UncheckedIOException("books.csv cannot be read", broken);
        }
    }
}
