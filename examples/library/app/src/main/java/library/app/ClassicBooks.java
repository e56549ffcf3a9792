package library.app;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Unit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogStore.Books;
import library.contracts.AuthorId;
import library.contracts.BookId;
import library.lending.LendingRuntime;
import library.lending.LendingStore.Stock;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The books of {@code books.csv}, brought in by the same commands that the API has. */
final class ClassicBooks {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ClassicBooks() {}

    private record Row(
            String title, String author, Option<Integer> published, String isbn, Seq<String> subjects, int copies) {

        static Row of(CSVRecord line) {
            return new Row(
                    line.get("title"),
                    line.get("author"),
                    Option.of(line.get("published"))
                            .filter(year -> !year.isEmpty())
                            .map(Integer::valueOf),
                    line.get("isbn13"),
                    List.of(line.get("subjects").split(";")),
                    Integer.parseInt(line.get("copies")));
        }
    }

    /** Brings all of them in, if the shelves are empty; returns how many books there are. */
    static long seed(CatalogRuntime catalog) {
        long stored = Books.count().runOrThrow(catalog);
        return stored > 0 ? stored : shelve(read()).runOrThrow(catalog).size();
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

    private static Eff<CatalogRuntime, Seq<BookId>> shelve(Seq<Row> rows) {
        return CatalogRuntime.direct(run -> {
            var authors = rows.map(Row::author)
                    .distinct()
                    .toMap(name -> name, name -> run.await(CatalogDispatch.addAuthor(name, Option.none())));
            return rows.map(row -> {
                AuthorId author = authors.get(row.author()).get();
                return run.await(CatalogDispatch.addBook(
                        row.title(), row.isbn(), author, row.subjects(), row.published(), row.copies()));
            });
        });
    }

    private static Seq<Row> read() {
        var resource = Objects.requireNonNull(ClassicBooks.class.getResourceAsStream("books.csv"), "books.csv");
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return List.ofAll(FORMAT.parse(reader).getRecords()).map(Row::of);
        } catch (IOException broken) {
            throw new UncheckedIOException("books.csv cannot be read", broken);
        }
    }
}
