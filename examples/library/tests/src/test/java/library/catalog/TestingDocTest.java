package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.platform.HasFibers;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import library.catalog.CatalogStore.Books;
import library.contracts.AuthorId;
import library.contracts.BookId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The code of {@code docs/testing.md} and of the README of {@code runtime-testing}. */
class TestingDocTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();

    @Test
    void an_author_is_stored() {
        var id = CatalogDispatch.addAuthor("Jane Austen", Option.none()).runOrThrow(catalog);

        assertThat(catalog.stores().authors().all()).containsExactly(new Author(id, "Jane Austen", Option.none(), 1));
    }

    @Test
    void a_blank_name_is_refused() {
        assertThat(CatalogDispatch.addAuthor(" ", Option.none())).with(catalog).failsWithFields("name");

        assertThat(catalog.stores().authors().calls()).isEmpty();
    }

    @Test
    void a_transcript_has_all_steps() {
        var transcript = catalog.platform().transcript();

        var id = CatalogDispatch.addAuthor("Jane Austen", Option.none()).runOrThrow(catalog);

        assertThat(transcript.text().replace(id.toString(), "author_1")).isEqualTo("""
            CatalogDispatch.addAuthor(AddAuthor[name=Jane Austen, biography=None]) -> author_1
              AuthorId.next -> author_1
              AuthorStore.insert(Author[id=author_1, name=Jane Austen, biography=None, version=0]) -> Author[id=author_1, name=Jane Austen, biography=None, version=1]
              commit -> done
            """);
    }

    @Test
    void spies() {
        var books = catalog.stores().books();
        Book emma = books.seed(emmaBy(austen())); // stored, not recorded

        CatalogDispatch.removeBook(emma.id()).runOrThrow(catalog);

        assertThat(books.deleted()).containsExactly(emma); // what it was given
        assertThat(books.calls("require")).hasSize(1); // any operation, lookups too, by name
        assertThat(books.all()).isEmpty(); // what is committed

        books.failNext(new Unavailable("the disk is full"));
        assertThat(Books.count()).with(catalog).failsWith(Unavailable.class);
    }

    @Test
    void assertions() {
        var found = Eff.<Object, String>pure("Emma").run(catalog);
        assertThat(found).succeeds();
        assertThat(found).succeedsWith("Emma");
        assertThat(found).succeedsMatching(title -> assertThat(title).startsWith("E"));

        var nothing = BookId.next().runOrThrow(catalog);
        var emma = emmaBy(austen());
        catalog.stores().books().seed(emma);
        var duplicate = CatalogDispatch.addBook("Emma", emma.isbn(), emma.authorId(), List.empty(), Option.none(), 1)
                .run(catalog);
        assertThat(CatalogDispatch.getBook(nothing)).with(catalog).failsWith(NotFound.class);
        assertThat(CatalogDispatch.getBook(nothing)).with(catalog).failsWith(new NotFound("Book", nothing.toString()));
        assertThat(duplicate)
                .failsMatching(
                        Conflict.class,
                        conflict -> assertThat(conflict.reason()).isEqualTo(new DuplicateValue("isbn", emma.isbn())));
    }

    @Test
    @Timeout(10)
    void time() {
        Eff<HasFibers, String> reminder =
                Eff.<HasFibers>sleep(Duration.ofDays(12)).as("two days left");

        var said = CatalogRuntime.direct(run -> {
            var fiber = run.await(Eff.fork(reminder));
            catalog.clock().awaitSleepers(1); // it sleeps, however busy the machine is
            catalog.clock().advance(Duration.ofDays(12));
            return run.await(fiber.join());
        });

        assertThat(said).with(catalog).succeedsWith("two days left");
    }

    private AuthorId austen() {
        return new Shelves(catalog).author("Jane Austen").id();
    }

    private Book emmaBy(AuthorId author) {
        return new Book(
                BookId.next().runOrThrow(catalog),
                "Emma",
                Shelves.EMMA,
                author,
                "Jane Austen",
                List.empty(),
                Option.none(),
                1,
                1,
                0);
    }
}
