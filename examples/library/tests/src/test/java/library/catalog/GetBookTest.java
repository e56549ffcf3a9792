package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.NotFound;
import library.contracts.BookId;
import org.junit.jupiter.api.Test;

class GetBookTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);

    @Test
    void a_book_is_found_by_its_id() {
        var emma = shelves.book("Emma", Shelves.EMMA, shelves.author("Jane Austen"));

        assertThat(CatalogDispatch.getBook(emma.id())).with(catalog).succeedsWith(emma);

        assertThat(catalog.stores().books().calls())
                .map(Object::toString)
                .containsExactly("require(" + emma.id() + ")");
    }

    @Test
    void an_unknown_id_is_not_found() {
        var nothing = BookId.next().runOrThrow(catalog);

        assertThat(CatalogDispatch.getBook(nothing)).with(catalog).failsWith(new NotFound("Book", nothing.toString()));
    }
}
