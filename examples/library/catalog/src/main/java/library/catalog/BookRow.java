package library.catalog;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;

/** A row of a {@link BookList}, as it is written there. Only the ISBN has to be. */
public record BookRow(
        Option<String> title,
        Option<String> author,
        String isbn,
        Seq<String> subjects,
        Option<Integer> publishedYear,
        int totalCopies) {

    /** Whether there is nothing that one could look up. */
    boolean isComplete() {
        return title.isDefined() && author.isDefined() && publishedYear.isDefined();
    }

    /** The same with a title, an author and a year, where it has none itself. */
    BookRow or(Option<String> otherTitle, Option<String> otherAuthor, Option<Integer> otherYear) {
        return new BookRow(
                title.orElse(otherTitle),
                author.orElse(otherAuthor),
                isbn,
                subjects,
                publishedYear.orElse(otherYear),
                totalCopies);
    }

    /** The book, which needs a title and an author. */
    public Either<Failure, ListedBook> book() {
        var missing = blank("title", title).appendAll(blank("author", author));
        return missing.isEmpty()
                ? Either.right(new ListedBook(title.get(), author.get(), isbn, subjects, publishedYear, totalCopies))
                : Either.left(new Failure.Invalid(missing));
    }

    private static Seq<FieldError> blank(String column, Option<String> value) {
        return value.isDefined() ? List.empty() : List.of(new FieldError(column, "must not be blank"));
    }

    /** What a row says, by the names of its columns; or why it says nothing. */
    static Either<String, BookRow> of(Map<String, String> row) {
        return value(row, "isbn")
                .toEither("isbn must not be blank")
                .flatMap(isbn -> number(row, "publishedYear")
                        .flatMap(year -> number(row, "totalCopies")
                                .map(copies -> new BookRow(
                                        value(row, "title"),
                                        value(row, "author"),
                                        isbn,
                                        subjects(row),
                                        year,
                                        copies.getOrElse(1)))));
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
