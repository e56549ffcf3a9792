package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.integration.InProcessTransport;
import io.vavr.collection.Seq;
import java.util.stream.IntStream;
import library.catalog.Author;
import library.catalog.Book;
import library.catalog.CatalogModule;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogStore.Authors;
import library.catalog.CatalogStore.Books;
import library.lending.LendingModule;
import library.lending.LendingRuntime;
import library.lending.LendingStore.Stock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClassicBooksTest {

    private final InProcessTransport transport = new InProcessTransport();
    private final CatalogModule catalogue = CatalogModule.create(parts -> parts.transport(transport));
    private final LendingModule desk =
            LendingModule.create(parts -> parts.transport(transport).notifier(new Console()));
    private final CatalogRuntime catalog = catalogue.runtime();
    private final LendingRuntime lending = desk.runtime();
    private long seeded;

    @BeforeAll
    void bring_in_the_books() {
        desk.workers().drain();
        seeded = ClassicBooks.seed().runOrThrow(catalog);
        catalogue.workers().drain();
        desk.workers().drain();
    }

    @Test
    void there_are_at_least_200_and_all_of_them_are_stored() {
        assertThat(seeded).isGreaterThanOrEqualTo(200);
        assertThat(books()).hasSize((int) seeded);
    }

    @Test
    void every_isbn_has_a_correct_check_digit() {
        assertThat(books())
                .allSatisfy(book -> assertThat(checkSum(book.isbn()) % 10)
                        .as("check sum of %s, %s", book.isbn(), book.title())
                        .isZero());
    }

    @Test
    void no_author_is_there_twice_and_none_without_a_book() {
        var authors = Authors.query().list().runOrThrow(catalog);

        assertThat(authors.map(Author::name)).doesNotHaveDuplicates();
        assertThat(authors.map(Author::id).toSet())
                .isEqualTo(books().map(Book::authorId).toSet());
    }

    @Test
    void every_book_has_subjects_and_free_copies() {
        assertThat(books()).allSatisfy(book -> {
            assertThat(book.subjects()).isNotEmpty();
            assertThat(book.totalCopies()).isPositive();
            assertThat(book.availableCopies()).isEqualTo(book.totalCopies());
        });
    }

    @Test
    void lending_knows_every_book_with_its_title_and_copies() {
        assertThat(Stock.count().runOrThrow(lending)).isEqualTo(seeded);
        assertThat(books()).allSatisfy(book -> {
            var stock = Stock.require(book.id()).runOrThrow(lending);
            assertThat(stock.title()).isEqualTo(book.title());
            assertThat(stock.copies()).isEqualTo(book.totalCopies());
            assertThat(stock.available()).isEqualTo(book.totalCopies());
        });
    }

    private Seq<Book> books() {
        return Books.query().list().runOrThrow(catalog);
    }

    /** By ISO 2108, without the help of the catalog. */
    private static int checkSum(String isbn) {
        assertThat(isbn).matches("97[89][0-9]{10}");
        return IntStream.range(0, 13)
                .map(i -> Character.digit(isbn.charAt(i), 10) * (i % 2 == 0 ? 1 : 3))
                .sum();
    }
}
