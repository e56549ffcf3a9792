package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Unavailable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import library.Calls;
import library.Json;
import library.catalog.FoundBooks.Count;
import library.contracts.AuthorId;
import library.contracts.BookId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchBooksTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);
    private final AuthorId austen = shelves.author("Jane Austen").id();
    private final AuthorId stoker = shelves.author("Bram Stoker").id();
    private final BookId emma = added("Emma", Shelves.EMMA, austen, 1815, "novel", "comedy");
    private final BookId persuasion = added("Persuasion", Shelves.PERSUASION, austen, 1817, "novel");
    private final BookId dracula = added("Dracula", Shelves.DRACULA, stoker, 1897, "novel", "horror");

    @AfterEach
    void the_invariants_hold() {
        shelves.checkInvariants();
    }

    @Test
    void a_book_is_found_by_its_title_author_subject_and_isbn() {
        assertThat(found("emma")).containsExactly(emma);
        assertThat(found("austen")).containsExactlyInAnyOrder(emma, persuasion);
        assertThat(found("horror")).containsExactly(dracula);
        assertThat(found("isbn:" + Shelves.DRACULA)).containsExactly(dracula);
    }

    @Test
    void a_page_of_what_is_found_says_where_the_others_are() {
        var client = Calls.by(Calls.STAFF, CatalogRestApi.routes(catalog));
        catalog.deliverAll();

        var first = client.get("/api/catalog/books/search?q=novel&size=2");

        assertThat(first.header("Link"))
                .containsExactly("</api/catalog/books/search?q=novel&size=2&page=1>; rel=\"first\","
                        + " </api/catalog/books/search?q=novel&size=2&page=2>; rel=\"next\","
                        + " </api/catalog/books/search?q=novel&size=2&page=2>; rel=\"last\"");
        assertThat(Json.of(client.get("/api/catalog/books/search?q=novel&size=2&page=2"))
                        .get("hits"))
                .hasSize(1);
    }

    @Test
    void words_have_to_fit_together() {
        assertThat(found("stoker novel")).containsExactly(dracula);
        assertThat(found("novel -comedy")).containsExactlyInAnyOrder(persuasion, dracula);
        assertThat(found("persua*")).containsExactly(persuasion);
        assertThat(found("publishedYear:1810..1820")).containsExactlyInAnyOrder(emma, persuasion);
    }

    @Test
    void a_match_in_the_title_counts_more() {
        var comedy = added("A novel comedy", Shelves.isbn(1), stoker, 1900, "play");

        assertThat(found("comedy")).containsExactly(comedy, emma);
    }

    @Test
    void a_subject_and_years_narrow_what_is_found() {
        assertThat(ids(search("novel", Option.some("comedy"), Option.none(), Option.none())))
                .containsExactly(emma);
        assertThat(ids(search("novel", Option.none(), Option.some(1816), Option.none())))
                .containsExactlyInAnyOrder(persuasion, dracula);
        assertThat(ids(search("novel", Option.none(), Option.some(1816), Option.some(1850))))
                .containsExactly(persuasion);
    }

    @Test
    void what_is_found_is_counted_by_subject_and_decade() {
        var found = search("novel", Option.none(), Option.none(), Option.none()).runOrThrow(catalog);

        assertThat(found.total()).isEqualTo(3);
        assertThat(found.subjects())
                .startsWith(new Count("novel", 3))
                .contains(new Count("comedy", 1), new Count("horror", 1));
        assertThat(found.decades()).containsExactly(new Count("1810", 2), new Count("1890", 1));
    }

    @Test
    void what_fits_is_marked_and_all_else_is_escaped() {
        added("Emma & <b>friends</b>", Shelves.isbn(2), stoker, 1900);

        assertThat(search("friends", Option.none(), Option.none(), Option.none())
                        .runOrThrow(catalog)
                        .hits()
                        .single()
                        .highlights()
                        .title()
                        .single())
                .contains("<mark>friends</mark>", "&amp;", "&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void a_misspelt_word_that_finds_nothing_is_answered_with_what_was_perhaps_meant() {
        var found = search("persuasoin", Option.none(), Option.none(), Option.none())
                .runOrThrow(catalog);

        assertThat(found.hits()).isEmpty();
        assertThat(found.suggestions()).anyMatch(meant -> meant.equalsIgnoreCase("persuasion"));
    }

    @Test
    void a_book_that_changes_is_found_as_it_is_then_and_one_that_goes_is_not_found() {
        CatalogDispatch.updateBook(emma, "Emma Woodhouse", List.of("satire"), Option.none(), Option.none())
                .runOrThrow(catalog);
        CatalogDispatch.removeBook(dracula).runOrThrow(catalog);

        assertThat(found("woodhouse")).containsExactly(emma);
        assertThat(found("comedy")).isEmpty();
        assertThat(found("dracula")).isEmpty();
        assertThat(catalog.searches().books().verify()).isEmpty();
    }

    @Test
    void a_search_that_fails_says_so_and_one_that_is_slow_is_waited_for() {
        catalog.searches().books().failNext(new Unavailable("the index is being moved"));
        assertThat(search("emma", Option.none(), Option.none(), Option.none()))
                .with(catalog)
                .failsWith(new Unavailable("the index is being moved"));

        catalog.clock().skipSleeps();
        var before = catalog.clock().now();
        catalog.searches().books().delayNext(Duration.ofSeconds(3));
        assertThat(found("emma")).containsExactly(emma);
        assertThat(catalog.clock().now()).isEqualTo(before.plusSeconds(3));
    }

    @Test
    void a_book_that_is_refused_is_not_found() {
        assertThat(add("Emma again", Shelves.EMMA, austen, 1900)).with(catalog).failsWith(Conflict.class);

        assertThat(found("again")).isEmpty();
    }

    @Test
    void pages_lead_through_all_that_is_found() {
        List.range(10, 35).forEach(i -> added("Volume " + i, Shelves.isbn(i), stoker, 1900));
        catalog.deliverAll();
        var pages = List.range(1, 4)
                .map(page -> CatalogDispatch.searchBooks(
                                "volume", Option.none(), Option.none(), Option.none(), page, 10)
                        .runOrThrow(catalog));

        assertThat(pages.map(page -> page.hits().size())).containsExactly(10, 10, 5);
        assertThat(pages.map(FoundBooks::total)).containsOnly(25L);
        assertThat(pages.flatMap(FoundBooks::hits).map(hit -> hit.book().id())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void a_page_has_1_to_100_books(int size) {
        assertThat(CatalogDispatch.searchBooks("emma", Option.none(), Option.none(), Option.none(), 1, size))
                .with(catalog)
                .failsWithFields("size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"emma", "(emma", "emma AND", ":", "year:..", "-", "*", "~2", "emma\\", "<script>"})
    void whatever_somebody_writes_is_answered(String words) {
        assertThat(search(words, Option.none(), Option.none(), Option.none()))
                .with(catalog)
                .succeeds();
    }

    private Seq<BookId> found(String words) {
        return ids(search(words, Option.none(), Option.none(), Option.none()));
    }

    private Seq<BookId> ids(Eff<CatalogReads, FoundBooks> search) {
        catalog.deliverAll();
        return search.runOrThrow(catalog).hits().map(hit -> hit.book().id());
    }

    private Eff<CatalogReads, FoundBooks> search(
            String words, Option<String> subject, Option<Integer> from, Option<Integer> to) {
        catalog.deliverAll();
        return CatalogDispatch.searchBooks(words, subject, from, to, 1, 20);
    }

    private BookId added(String title, String isbn, AuthorId author, int year, String... subjects) {
        return add(title, isbn, author, year, subjects).runOrThrow(catalog);
    }

    private static Eff<CatalogRuntime, BookId> add(
            String title, String isbn, AuthorId author, int year, String... subjects) {
        return CatalogDispatch.addBook(title, isbn, author, List.of(subjects), Option.some(year), 1);
    }
}
