package library.catalog;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import library.contracts.AuthorId;

/** A book of a {@link BookList}, as it is written there. */
public record ListedBook(
        String title,
        String author,
        String isbn,
        Seq<String> subjects,
        Option<Integer> publishedYear,
        int totalCopies) {

    /** Asks for it to be added. */
    AddBook by(AuthorId authorId) {
        return new AddBook(title, isbn, authorId, subjects, publishedYear, totalCopies);
    }

    /** The book of a row, by the names of its columns; or why it is none. */
    static Either<String, ListedBook> of(Seq<String> required, Map<String, String> row) {
        var missing = required.filter(column -> value(row, column).isEmpty());
        if (!missing.isEmpty()) {
            return Either.left(
                    missing.map(column -> column + " must not be blank").mkString("; "));
        }
        return number(row, "publishedYear")
                .flatMap(year -> number(row, "totalCopies")
                        .map(copies -> new ListedBook(
                                row.get("title").get(),
                                row.get("author").get(),
                                row.get("isbn").get(),
                                subjects(row),
                                year,
                                copies.getOrElse(1))));
    }

    private static Seq<String> subjects(Map<String, String> row) {
        return value(row, "subjects")
                .<Seq<String>>map(subjects -> List.of(subjects.split(";")).map(String::strip))
                .getOrElse(List.empty());
    }

    private static Either<String, Option<Integer>> number(Map<String, String> row, String column) {
        return value(row, column)
                .<Either<String, Option<Integer>>>map(text ->
                        Try.of(() -> Option.some(Integer.valueOf(text))).toEither(column + " must be a whole number"))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private static Option<String> value(Map<String, String> row, String column) {
        return row.get(column).filter(text -> !text.isBlank());
    }
}
