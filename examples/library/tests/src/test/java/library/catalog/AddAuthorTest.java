package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AddAuthorTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();

    @Test
    void an_author_is_stored_under_a_new_id() {
        var id = CatalogDispatch.addAuthor("Jane Austen", Option.some("English novelist"))
                .runOrThrow(catalog);

        assertThat(catalog.stores().authors().all())
                .containsExactly(new Author(id, "Jane Austen", Option.some("English novelist"), 1));
    }

    @Test
    void two_authors_may_have_the_same_name() {
        var first = CatalogDispatch.addAuthor("John Smith", Option.none()).runOrThrow(catalog);
        var second = CatalogDispatch.addAuthor("John Smith", Option.none()).runOrThrow(catalog);

        assertThat(second).isGreaterThan(first);
        assertThat(catalog.stores().authors().all()).hasSize(2);
    }

    @Test
    void a_blank_name_and_an_endless_biography_are_refused_together() {
        assertThat(CatalogDispatch.addAuthor(" ", Option.some("x".repeat(10_001))))
                .with(catalog)
                .failsWithFields("name", "biography");

        assertThat(catalog.stores().authors().calls()).isEmpty();
    }

    @Test
    void a_name_may_have_256_characters_and_not_257() {
        assertThat(CatalogDispatch.addAuthor("x".repeat(256), Option.none()))
                .with(catalog)
                .succeeds();
        assertThat(CatalogDispatch.addAuthor("x".repeat(257), Option.none()))
                .with(catalog)
                .failsWithFields("name");
    }

    @Test
    void a_store_that_does_not_answer_is_the_failure_of_the_command() {
        catalog.stores().authors().failNext(new Failure.Unavailable("the disk is full"));

        assertThat(CatalogDispatch.addAuthor("Jane Austen", Option.none()))
                .with(catalog)
                .failsWith(new Failure.Unavailable("the disk is full"));

        assertThat(catalog.stores().authors().inserted()).hasSize(1);
        assertThat(catalog.stores().authors().all()).isEmpty();
    }
}
