package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.NotFound;
import library.catalog.CatalogFailure.CopiesOnLoan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemoveBookTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);
    private final Author austen = shelves.author("Jane Austen");

    @AfterEach
    void the_invariants_hold() {
        shelves.checkInvariants();
    }

    @Test
    void a_book_is_gone_and_the_others_stay() {
        var emma = shelves.book("Emma", Shelves.EMMA, austen);
        var persuasion = shelves.book("Persuasion", Shelves.PERSUASION, austen);

        assertThat(CatalogDispatch.removeBook(emma.id())).with(catalog).succeeds();

        assertThat(catalog.stores().books().all()).containsExactly(persuasion);
        assertThat(catalog.stores().books().deleted()).containsExactly(emma);
    }

    @Test
    void a_book_with_copies_on_loan_stays() {
        var emma = shelves.lentBook("Emma", Shelves.EMMA, austen);

        assertThat(CatalogDispatch.removeBook(emma.id())).with(catalog).failsWith(new CopiesOnLoan(emma.id(), 2));

        assertThat(catalog.stores().books().all()).containsExactly(emma);
        assertThat(catalog.stores().books().deleted()).isEmpty();
    }

    @Test
    void a_book_cannot_be_removed_twice() {
        var emma = shelves.book("Emma", Shelves.EMMA, austen);
        CatalogDispatch.removeBook(emma.id()).runOrThrow(catalog);

        assertThat(CatalogDispatch.removeBook(emma.id()))
                .with(catalog)
                .failsWith(new NotFound("Book", emma.id().toString()));
    }

    @Test
    void the_isbn_of_a_removed_book_is_free_again() {
        var emma = shelves.book("Emma", Shelves.EMMA, austen);
        CatalogDispatch.removeBook(emma.id()).runOrThrow(catalog);

        assertThat(shelves.book("Emma", Shelves.EMMA, austen).id()).isNotEqualTo(emma.id());
    }
}
