package library.catalog;

import io.vavr.collection.List;
import io.vavr.control.Option;
import library.contracts.AuthorId;
import library.contracts.BookId;

/** Puts books on the shelves before a test begins. */
record Shelves(TestCatalogRuntime catalog) {

    static final String EMMA = "9780141439587";
    static final String PERSUASION = "9780141439686";
    static final String DRACULA = "9780141439846";

    Author author(String name) {
        return catalog.stores().authors().seed(new Author(AuthorId.next().runOrThrow(catalog), name, Option.none(), 0));
    }

    Book book(String title, String isbn, Author author, String... subjects) {
        return catalog.stores()
                .books()
                .seed(new Book(
                        BookId.next().runOrThrow(catalog),
                        title,
                        isbn,
                        author.id(),
                        author.name(),
                        List.of(subjects),
                        Option.none(),
                        2,
                        2,
                        0));
    }

    /** A book of which all copies are with patrons. */
    Book lentBook(String title, String isbn, Author author) {
        var book = book(title, isbn, author);
        return CatalogStore.Books.save(book.withAvailableCopies(0)).runOrThrow(catalog);
    }

    /** {@code count} books of made-up titles, with valid ISBNs. */
    List<Book> books(int count, Author author) {
        return List.range(0, count).map(i -> book("Volume %03d".formatted(i), isbn(i), author));
    }

    static String isbn(int number) {
        var digits = "978%09d".formatted(number);
        return List.range(0, 10)
                .map(check -> digits + check)
                .find(Isbn::isValid)
                .get();
    }
}
