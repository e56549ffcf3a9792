package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.StaleVersion;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.effect.Unit;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import library.AtOnce;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpdateBookTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);
    private final Book emma = shelves.book("Emma", Shelves.EMMA, shelves.author("Jane Austen"), "novel");

    @AfterEach
    void the_invariants_hold() {
        shelves.checkInvariants();
    }

    @Test
    void title_subjects_and_year_change_and_the_rest_stays() {
        assertThat(CatalogDispatch.updateBook(
                        emma.id(), "Emma: A Novel", List.of("comedy"), Option.some(1815), Option.some(1L)))
                .with(catalog)
                .succeeds();

        assertThat(catalog.stores().books().all())
                .containsExactly(emma.withTitle("Emma: A Novel")
                        .withSubjects(List.of("comedy"))
                        .withPublishedYear(Option.some(1815))
                        .withVersion(2));
        assertThat(catalog.stores().books().saved().map(Book::title)).containsExactly("Emma: A Novel");
    }

    @Test
    void whoever_read_an_older_version_is_refused_and_nothing_changes() {
        retitle("Emma: A Novel", Option.some(1L)).runOrThrow(catalog);

        assertThat(retitle("EMMA", Option.some(1L)))
                .with(catalog)
                .failsWith(new Conflict("Book", emma.id().toString(), new StaleVersion(1, 2)));

        assertThat(titles()).containsExactly("Emma: A Novel");
    }

    @Test
    void without_a_version_the_last_one_wins() {
        retitle("Emma: A Novel", Option.none()).runOrThrow(catalog);
        retitle("EMMA", Option.none()).runOrThrow(catalog);

        assertThat(titles()).containsExactly("EMMA");
    }

    @Test
    void an_unknown_book_is_refused() {
        var nothing = BookId.next().runOrThrow(catalog);

        assertThat(CatalogDispatch.updateBook(nothing, "Emma", List.empty(), Option.none(), Option.none()))
                .with(catalog)
                .failsWith(new NotFound("Book", nothing.toString()));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(CatalogDispatch.updateBook(emma.id(), " ", List.of("x".repeat(65)), Option.none(), Option.none()))
                .with(catalog)
                .failsWithFields("title", "subjects[0]");

        assertThat(catalog.stores().books().calls()).isEmpty();
    }

    @Test
    void an_update_that_was_overtaken_runs_again_and_both_are_applied() {
        var attempts = new AtomicInteger();
        Eff<CatalogTx, Unit> overtake = Eff.of(() -> attempts.incrementAndGet() == 1
                ? retitle("Emma: A Novel", Option.none()).runOrThrow(catalog)
                : Unit.UNIT);
        Eff<CatalogTx, Book> addCopy = Books.require(emma.id())
                .tap(read -> overtake)
                .flatMap(book -> Books.save(book.withTotalCopies(book.totalCopies() + 1)));

        assertThat(CatalogTx.transact(addCopy)).with(catalog).succeeds();

        assertThat(attempts).hasValue(2);
        assertThat(catalog.stores().books().all())
                .containsExactly(
                        emma.withTitle("Emma: A Novel").withTotalCopies(3).withVersion(3));
    }

    @Test
    void updates_at_the_same_time_are_all_applied() throws Exception {
        catalog.clock().skipSleeps();

        AtOnce.run(8, i -> retitle("Emma " + i, Option.none()).runOrThrow(catalog));

        assertThat(catalog.stores().books().all().map(Book::version)).containsExactly(9L);
    }

    private Eff<CatalogRuntime, Unit> retitle(String title, Option<Long> version) {
        return CatalogDispatch.updateBook(emma.id(), title, emma.subjects(), emma.publishedYear(), version);
    }

    private Iterable<String> titles() {
        return catalog.stores().books().all().map(Book::title);
    }
}
