package library.catalog;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.contracts.AuthorId;

/** A book of a {@link BookList}, with all that it takes to add it. */
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
}
