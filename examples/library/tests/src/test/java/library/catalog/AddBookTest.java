package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Failure.NotFound;
import io.vavr.collection.List;
import io.vavr.control.Option;
import library.contracts.AuthorId;
import library.contracts.BookId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AddBookTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);
    private final Author austen = shelves.author("Jane Austen");

    @AfterEach
    void the_invariants_hold() {
        shelves.checkInvariants();
    }

    @Test
    void a_book_is_stored_with_all_its_copies_available_and_its_authors_name() {
        var id = CatalogDispatch.addBook("Emma", Shelves.EMMA, austen.id(), List.of("novel"), Option.some(1815), 3)
                .runOrThrow(catalog);

        var emma = new Book(
                id, "Emma", Shelves.EMMA, austen.id(), "Jane Austen", List.of("novel"), Option.some(1815), 3, 3, 1);
        assertThat(catalog.stores().books().all()).containsExactly(emma);
        assertThat(catalog.stores().books().inserted()).containsExactly(emma.withVersion(0));
    }

    @Test
    void an_isbn_is_stored_without_hyphens_and_spaces() {
        assertThat(add("978-0-14-143958-7")).with(catalog).succeeds();
        assertThat(add("0 8044 2957 x")).with(catalog).succeeds();

        assertThat(catalog.stores().books().all().map(Book::isbn)).containsExactly("9780141439587", "080442957X");
    }

    @Test
    void a_book_of_an_unknown_author_is_refused() {
        var nobody = AuthorId.next().runOrThrow(catalog);

        assertThat(CatalogDispatch.addBook("Emma", Shelves.EMMA, nobody, List.empty(), Option.none(), 1))
                .with(catalog)
                .failsWith(new NotFound("Author", nobody.toString()));

        assertThat(catalog.stores().books().inserted()).isEmpty();
    }

    @Test
    void a_second_book_with_the_same_isbn_is_refused_however_it_is_written() {
        var emma = shelves.book("Emma", Shelves.EMMA, austen);

        assertThat(add("978-0141439587"))
                .with(catalog)
                .failsMatching(
                        Conflict.class,
                        conflict -> assertThat(conflict.reason()).isEqualTo(new DuplicateValue("isbn", Shelves.EMMA)));

        assertThat(catalog.stores().books().all()).containsExactly(emma);
    }

    @Test
    void an_isbn_with_a_wrong_check_digit_is_refused() {
        assertThat(add("9780141439588")).with(catalog).failsWithFields("isbn");
        assertThat(add("0804429570")).with(catalog).failsWithFields("isbn");
        assertThat(add("12345")).with(catalog).failsWithFields("isbn");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(CatalogDispatch.addBook("", "not an isbn", austen.id(), List.of("novel", " "), Option.none(), 0))
                .with(catalog)
                .failsWithFields("title", "isbn", "subjects[1]", "totalCopies");

        assertThat(catalog.stores().authors().calls()).isEmpty();
        assertThat(catalog.stores().books().calls()).isEmpty();
    }

    @Test
    void a_book_has_at_most_ten_subjects() {
        assertThat(CatalogDispatch.addBook("Emma", Shelves.EMMA, austen.id(), List.fill(11, "novel"), Option.none(), 1))
                .with(catalog)
                .failsWithFields("subjects");
    }

    @Test
    void a_book_that_could_not_be_stored_is_not_there() {
        catalog.stores().books().failNext(new Failure.Unavailable("the disk is full"));

        assertThat(add(Shelves.EMMA)).with(catalog).failsWith(Failure.Unavailable.class);

        assertThat(catalog.stores().books().all()).isEmpty();
        assertThat(add(Shelves.EMMA)).with(catalog).succeeds();
    }

    private Eff<CatalogRuntime, BookId> add(String isbn) {
        return CatalogDispatch.addBook("A book", isbn, austen.id(), List.empty(), Option.none(), 1);
    }
}
