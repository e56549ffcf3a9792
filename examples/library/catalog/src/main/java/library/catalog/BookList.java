package library.catalog;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Books as CSV (RFC 4180), each on a line of its own, after a header with the names of the columns. They are called as what {@link AddBook}
 * is told, with the name of the author in {@code author}; subjects are separated by semicolons. All but the ISBN may be left out.
 */
public final class BookList {

    static final int MOST_BOOKS = 5_000;

    private static final String REQUIRED = "isbn";
    private static final Seq<String> OPTIONAL = List.of("title", "author", "subjects", "publishedYear", "totalCopies");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).get();

    private BookList() {}

    /**
     * A line that is not empty.
     *
     * @param number counted from 1, the header's
     * @param row what it says, or why it says nothing
     */
    public record Line(int number, Either<String, BookRow> row) {}

    /** All lines after the header, or why it is no list of books. A line that cannot be read does not keep the others from it. */
    public static Either<String, Seq<Line>> parse(String csv) {
        var lines = Vector.ofAll(csv.lines()).zipWithIndex().filter(line -> !line._1.isBlank());
        if (lines.size() < 2) {
            return Either.left("has no books: expected a header, and a book on each line after it");
        }
        if (lines.size() > MOST_BOOKS + 1) {
            return Either.left("must have at most " + MOST_BOOKS + " books, has " + (lines.size() - 1));
        }
        return columns(lines.head()._1)
                .map(columns -> lines.tail().map(line -> new Line(line._2 + 1, row(columns, line._1))));
    }

    private static Either<String, Seq<String>> columns(String header) {
        return values(header.replace("\uFEFF", ""))
                .filter(names -> names.contains(REQUIRED)
                        && OPTIONAL.append(REQUIRED).containsAll(names)
                        && names.distinct().size() == names.size())
                .toEither("must begin with a header that names the column " + REQUIRED + ", perhaps with "
                        + OPTIONAL.mkString(", ") + ", and no others");
    }

    private static Either<String, BookRow> row(Seq<String> columns, String line) {
        return values(line)
                .toEither("is not CSV: expected quotes around a whole value, and two for one inside of it")
                .filterOrElse(
                        values -> values.size() == columns.size(),
                        values -> "has " + values.size() + " values for " + columns.size() + " columns")
                .flatMap(values -> BookRow.of(columns.zip(values).toMap(pair -> pair)));
    }

    private static Option<Seq<String>> values(String line) {
        try (var parser = CSVParser.parse(line, FORMAT)) {
            return List.ofAll(parser.getRecords()).headOption().map(List::ofAll);
        } catch (IOException | UncheckedIOException malformed) {
            return Option.none();
        }
    }
}
