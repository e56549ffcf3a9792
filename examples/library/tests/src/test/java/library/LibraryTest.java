package library;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.testing.TestSystem;
import dev.tenon.testing.junit.TenonTest;
import dev.tenon.testing.transport.SeededFaults;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import library.catalog.Catalog;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogStore.Books;
import library.catalog.TestCatalogRuntime;
import library.contracts.AuthorId;
import library.contracts.BookId;
import library.contracts.LoanId;
import library.contracts.PatronId;
import library.lending.Lending;
import library.lending.LendingDispatch;
import library.lending.LendingRuntime;
import library.lending.TestLendingRuntime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both contexts together: what one tells changes the other. */
@TenonTest({Catalog.class, Lending.class})
class LibraryTest {

    private static final Seq<String> ISBNS =
            List.of("9780141439587", "9780141439518", "9780141439570", "9780141439471");

    private final TestCatalogRuntime catalog;
    private final TestLendingRuntime lending;
    private final TestSystem library;
    private final AuthorId austen;
    private final PatronId ada;
    private final PatronId bob;

    LibraryTest(TestCatalogRuntime catalog, TestLendingRuntime lending, TestSystem library) {
        this.catalog = catalog;
        this.lending = lending.notifier((email, text) -> {});
        this.library = library;
        this.austen = CatalogDispatch.addAuthor("Jane Austen", Option.none()).runOrThrow(catalog);
        this.ada = LendingDispatch.registerPatron("ada", "ada@example.org").runOrThrow(lending);
        this.bob = LendingDispatch.registerPatron("bob", "bob@example.org").runOrThrow(lending);
    }

    @AfterEach
    void the_invariants_hold() {
        library.settleInTime();
        assertThat(Invariants.broken(
                        catalog, lending, catalog.searches().books().verify()))
                .isEmpty();
    }

    @Test
    void a_book_can_be_borrowed_when_lending_has_heard_of_it() {
        var emma = add(ISBNS.head(), 2);
        assertThat(borrow(ada, emma)).with(lending).failsWith(NotFound.class);

        library.settle();

        assertThat(borrow(ada, emma)).with(lending).succeeds();
    }

    @Test
    void what_is_borrowed_is_not_here_until_it_is_back() {
        var emma = add(ISBNS.head(), 2);
        library.settle();

        var loan = borrow(ada, emma).runOrThrow(lending);
        library.settle();
        assertThat(available(emma)).isEqualTo(1);

        LendingDispatch.returnBook(loan).runOrThrow(lending);
        library.settle();
        assertThat(available(emma)).isEqualTo(2);
    }

    @Test
    void what_is_late_arrives_in_time() {
        library.faults(SeededFaults.of(1).losing(Duration.ofHours(1)));
        var books = ISBNS.map(isbn -> add(isbn, 1));
        library.settle();
        assertThat(library.transport().underway()).isPositive();

        library.clock().advance(Duration.ofHours(1));
        library.settle();

        assertThat(library.transport().underway()).isZero();
        assertThat(books)
                .allSatisfy(book -> assertThat(borrow(ada, book)).with(lending).succeeds());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void both_agree_in_the_end_whatever_the_transport_does(long seed) {
        library.faults(SeededFaults.of(seed)
                .delaying(Duration.ofHours(2))
                .duplicating()
                .reordering()
                .losing(Duration.ofMinutes(30)));
        var books = ISBNS.map(isbn -> add(isbn, 2));
        library.settleInTime();

        var loans = books.flatMap(book -> lent(List.of(ada, bob), book));
        library.settle();
        loans.take(5).forEach(loan -> LendingDispatch.returnBook(loan).runOrThrow(lending));
        library.settleInTime();

        assertThat(books.map(this::available).sum().intValue()).isEqualTo(5);
    }

    private BookId add(String isbn, int copies) {
        return CatalogDispatch.addBook("Book " + isbn, isbn, austen, List.empty(), Option.none(), copies)
                .runOrThrow(catalog);
    }

    private static Eff<LendingRuntime, LoanId> borrow(PatronId patron, BookId book) {
        return LendingDispatch.borrowBook(patron, book, Option.none());
    }

    private Seq<LoanId> lent(Seq<PatronId> patrons, BookId book) {
        return patrons.map(patron -> borrow(patron, book).runOrThrow(lending));
    }

    private int available(BookId book) {
        return Books.require(book).runOrThrow(catalog).availableCopies();
    }
}
