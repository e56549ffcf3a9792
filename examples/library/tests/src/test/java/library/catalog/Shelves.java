package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.message.MessageQueue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.Invariants;
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

    /** Who has put aside what was told, or what should be done. */
    Seq<String> dead() {
        return Invariants.dead(
                catalog.catalogMessages(),
                List.of(CatalogJobs.QUEUE.messages(), LendingEventsSubscription.QUEUE)
                        .flatMap(MessageQueue::consumers));
    }

    /** When all that happened was told, no book has copies that cannot be, each is found as it is, and nothing was put aside. */
    void checkInvariants() {
        catalog.settle();
        var search = catalog.searches().books();
        // What was seeded is in the index once it is written.
        var written = search.indexed().map(id -> id.value().toString()).toSet();
        assertThat(Invariants.broken(catalog, search.verify().filter(difference -> written.contains(difference.key()))))
                .isEmpty();
        assertThat(dead()).isEmpty();
    }

    static String isbn(int number) {
        var digits = "978%09d".formatted(number);
        return List.range(0, 10)
                .map(check -> digits + check)
                .find(Isbn::isValid)
                .get();
    }
}
