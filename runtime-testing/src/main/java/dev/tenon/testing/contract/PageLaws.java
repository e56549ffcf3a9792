package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.DRACULA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Pages, and cursors that nobody can make but the store. */
interface PageLaws extends Laws {

    @Test
    default void a_page_counts_from_1_and_knows_the_total() {
        Page<Book> page = books().page(Selection.<Book>all().orderBy(BookFields.title.asc()), 2, 2);
        assertThat(page.items().map(Book::title)).containsExactly("Persuasion");
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.number()).isEqualTo(2);
        assertThat(page.size()).isEqualTo(2);
        assertThat(books().page(Selection.all(), 1, 3).items()).hasSize(3);
        assertThat(books().page(Selection.all(), 9, 1000).items()).isEmpty();
        assertThat(books().page(Selection.all(), 9, 1000).total()).isEqualTo(3);
        assertThat(books().page(Selection.all(), Integer.MAX_VALUE, 1000).items())
                .isEmpty();
        assertThat(books().page(Selection.<Book>all().where(BookFields.copies.gt(1)), 1, 10))
                .isEqualTo(new Page<>(Vector.empty(), 0, 1, 10));
    }

    @Test
    default void a_page_or_slice_that_cannot_be_is_invalid() {
        assertThat(Failures.pathsOf(() -> books().page(Selection.all(), 0, 0))).containsExactly("number", "size");
        assertThat(Failures.pathsOf(() -> books().page(Selection.all(), 1, 1001)))
                .containsExactly("size");
        assertThat(Failures.pathsOf(() -> books().slice(Selection.all(), Option.none(), 0)))
                .containsExactly("size");
        assertThat(Failures.pathsOf(() -> books().slice(Selection.all(), Option.none(), 1001)))
                .containsExactly("size");
    }

    @Test
    default void a_slice_says_whether_there_are_more_rows() {
        Slice<Book> all = books().slice(Selection.all(), Option.none(), 3);
        assertThat(all.items()).hasSize(3);
        assertThat(all.next()).isEmpty();
        Slice<Book> two = books().slice(Selection.all(), Option.none(), 2);
        assertThat(two.next()).isNotEmpty();
        assertThat(books().slice(Selection.all(), two.next(), 2).items().map(Book::title))
                .containsExactly("Dracula");
    }

    @Test
    default void a_cursor_with_any_character_changed_is_invalid() {
        Selection<Book> byTitle = byTitle();
        String token = token(byTitle);
        for (int i = 0; i < token.length(); i++) {
            for (char other : new char[] {'A', 'B', '_'}) {
                if (token.charAt(i) != other) {
                    String changed = token.substring(0, i) + other + token.substring(i + 1);
                    assertThat(pathsOfCursor(byTitle, changed)).as(changed).containsExactly("cursor");
                }
            }
        }
        assertThat(pathsOfCursor(byTitle, token.substring(1))).containsExactly("cursor");
        assertThat(pathsOfCursor(byTitle, token + "A")).containsExactly("cursor");
        assertThat(pathsOfCursor(byTitle, "A")).containsExactly("cursor");
        assertThat(pathsOfCursor(byTitle, "")).containsExactly("cursor");
        assertThat(pathsOfCursor(byTitle, "not base64!")).containsExactly("cursor");
        assertThat(books().slice(byTitle, Option.some(new Cursor(token)), 1)
                        .items()
                        .map(Book::title))
                .containsExactly("Emma");
    }

    @Test
    default void a_cursor_of_another_order_entity_or_database_is_invalid() {
        Selection<Book> byTitle = byTitle();
        String token = token(byTitle);
        Selection<Book> reversed = Selection.<Book>all().orderBy(BookFields.title.desc());
        assertThat(pathsOfCursor(reversed, token)).containsExactly("cursor");
        assertThat(pathsOfCursor(Selection.all(), token)).containsExactly("cursor");
        String byKey = token(Selection.all());
        assertThat(Failures.pathsOf(() ->
                        stage().library().authors().reads().slice(Selection.all(), Option.some(new Cursor(byKey)), 1)))
                .containsExactly("cursor");
        assertThat(Failures.pathsOf(
                        () -> newStage().library().books().reads().slice(byTitle, Option.some(new Cursor(token)), 1)))
                .containsExactly("cursor");
    }

    @Test
    default void a_cursor_goes_on_where_its_row_was_also_when_that_is_gone() {
        String token = token(byTitle());
        stage().transactUnit(tx -> tx.books().deleteById(DRACULA.id()));
        assertThat(books().slice(byTitle(), Option.some(new Cursor(token)), 5)
                        .items()
                        .map(Book::title))
                .containsExactly("Emma", "Persuasion");
    }

    @Test
    default void a_cursor_of_a_transaction_is_good_outside_of_it() {
        String token = stage().transact(tx ->
                tx.books().slice(byTitle(), Option.none(), 1).next().get().token());
        assertThat(books().slice(byTitle(), Option.some(new Cursor(token)), 1)
                        .items()
                        .map(Book::title))
                .containsExactly("Emma");
    }

    @Test
    default void a_walk_by_cursor_neither_skips_nor_repeats_a_row_while_others_come_and_go() {
        stage().transactUnit(tx ->
                tx.books().insertAll(Vector.range(10, 60).map(i -> Book.of(i, "Title " + i % 7, 30))));
        Selection<Book> selection = Selection.<Book>all()
                .where(BookFields.id.ge(BookId.of(10)).and(BookFields.id.lt(BookId.of(60))))
                .orderBy(BookFields.title.desc(), BookFields.publishedYear.asc());
        Vector<BookId> met = Vector.empty();
        Option<Cursor> next = Option.none();
        int round = 0;
        do {
            Slice<Book> slice = books().slice(selection, next, 4);
            met = met.appendAll(slice.items().map(Book::id));
            next = slice.next();
            long fresh = 100L + round++;
            stage().transactUnit(tx -> {
                tx.books().insert(Book.of(fresh, "Title " + fresh % 7, 30));
                slice.items().headOption().forEach(row -> tx.books().deleteById(row.id()));
            });
        } while (next.isDefined());
        assertThat(met).containsExactlyInAnyOrderElementsOf(Vector.range(10, 60).map(BookId::of));
    }

    private static Selection<Book> byTitle() {
        return Selection.<Book>all().orderBy(BookFields.title.asc());
    }

    private String token(Selection<Book> selection) {
        return books().slice(selection, Option.none(), 1).next().get().token();
    }

    private Vector<String> pathsOfCursor(Selection<Book> selection, String token) {
        return Failures.pathsOf(() -> books().slice(selection, Option.some(new Cursor(token)), 1));
    }
}
