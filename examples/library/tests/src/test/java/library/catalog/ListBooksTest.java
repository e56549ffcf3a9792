package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.config.ConfigSource;
import dev.tenon.effect.Eff;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.contracts.AuthorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListBooksTest {

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);
    private final Author austen = shelves.author("Jane Austen");
    private final Author stoker = shelves.author("Bram Stoker");

    @AfterEach
    void the_invariants_hold() {
        shelves.checkInvariants();
    }

    @Test
    void books_are_listed_by_title() {
        var persuasion = shelves.book("Persuasion", Shelves.PERSUASION, austen);
        var dracula = shelves.book("Dracula", Shelves.DRACULA, stoker);
        var emma = shelves.book("Emma", Shelves.EMMA, austen);

        assertThat(all()).with(catalog).succeedsWith(new Slice<>(List.of(dracula, emma, persuasion), Option.none()));
    }

    @Test
    void an_empty_catalogue_is_an_empty_list() {
        assertThat(all()).with(catalog).succeedsWith(new Slice<>(List.empty(), Option.none()));
    }

    @Test
    void an_author_narrows_the_list() {
        shelves.book("Dracula", Shelves.DRACULA, stoker);
        var emma = shelves.book("Emma", Shelves.EMMA, austen);

        assertThat(found(Option.some(austen.id()), Option.none(), false)).containsExactly(emma);
    }

    @Test
    void a_subject_narrows_the_list() {
        var dracula = shelves.book("Dracula", Shelves.DRACULA, stoker, "novel", "horror");
        shelves.book("Emma", Shelves.EMMA, austen, "novel");

        assertThat(found(Option.none(), Option.some("horror"), false)).containsExactly(dracula);
        assertThat(found(Option.none(), Option.some("nove"), false)).isEmpty();
    }

    @Test
    void books_that_are_all_lent_can_be_left_out() {
        shelves.lentBook("Dracula", Shelves.DRACULA, stoker);
        var emma = shelves.book("Emma", Shelves.EMMA, austen);

        assertThat(found(Option.none(), Option.none(), true)).containsExactly(emma);
        assertThat(found(Option.none(), Option.none(), false)).hasSize(2);
    }

    @Test
    void filters_are_met_together() {
        var emma = shelves.book("Emma", Shelves.EMMA, austen, "novel");
        shelves.lentBook("Persuasion", Shelves.PERSUASION, austen);
        shelves.book("Dracula", Shelves.DRACULA, stoker, "novel");

        assertThat(found(Option.some(austen.id()), Option.some("novel"), true)).containsExactly(emma);
    }

    @ParameterizedTest(name = "slices of {0}")
    @ValueSource(ints = {1, 3, 7, 25, 100})
    void the_cursor_leads_through_all_books_without_a_gap_or_a_repeat(int limit) {
        var books = shelves.books(25, austen);

        assertThat(walk(limit, () -> {})).containsExactlyElementsOf(books);
    }

    @Test
    void books_with_the_same_title_are_neither_skipped_nor_repeated() {
        var books = List.range(0, 9).map(i -> shelves.book("Emma", Shelves.isbn(i), austen));

        assertThat(walk(2, () -> {})).containsExactlyElementsOf(books);
    }

    @Test
    void books_that_come_in_meanwhile_neither_hide_nor_repeat_the_ones_that_were_there() {
        var books = shelves.books(20, austen);
        var added = List.range(500, 520).iterator();

        var seen = walk(4, () -> {
            shelves.book("A first one", Shelves.isbn(added.next()), stoker);
            shelves.book("Zuleika Dobson", Shelves.isbn(added.next()), stoker);
        });

        assertThat(seen.filter(books::contains)).containsExactlyElementsOf(books);
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void a_changed_cursor_is_refused() {
        shelves.books(3, austen);
        var next = slice(Option.none(), 2).runOrThrow(catalog).next().get();
        var changed = new Cursor(
                (next.token().charAt(0) == 'A' ? 'B' : 'A') + next.token().substring(1));

        assertThat(slice(Option.some(changed), 2)).with(catalog).failsWithFields("cursor");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void a_slice_has_1_to_100_books(int limit) {
        assertThat(slice(Option.none(), limit)).with(catalog).failsWithFields("limit");
    }

    private static Eff<CatalogReads, Slice<Book>> all() {
        return slice(Option.none(), 100);
    }

    @Test
    void the_configuration_says_how_many_it_may_have() {
        var few = CatalogConfigBinding.read(ConfigSource.of(HashMap.of("catalog.max-page-size", "3")));
        var catalog = TestCatalogRuntime.create().withConfig(few);

        assertThat(slice(Option.none(), 3)).with(catalog).succeedsWith(new Slice<>(List.empty(), Option.none()));
        assertThat(slice(Option.none(), 4)).with(catalog).failsWithFields("limit");
    }

    private static Eff<CatalogReads, Slice<Book>> slice(Option<Cursor> cursor, int limit) {
        return CatalogDispatch.listBooks(Option.none(), Option.none(), false, cursor, limit);
    }

    private Seq<Book> found(Option<AuthorId> author, Option<String> subject, boolean availableOnly) {
        return CatalogDispatch.listBooks(author, subject, availableOnly, Option.none(), 100)
                .runOrThrow(catalog)
                .items();
    }

    /** All books by the cursor; {@code meanwhile} happens after each slice. */
    private Seq<Book> walk(int limit, Runnable meanwhile) {
        Seq<Book> seen = List.empty();
        Option<Cursor> cursor = Option.none();
        do {
            var slice = slice(cursor, limit).runOrThrow(catalog);
            seen = seen.appendAll(slice.items());
            cursor = slice.next();
            meanwhile.run();
        } while (cursor.isDefined() && seen.size() < 1_000);
        return seen;
    }
}
