package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Failure.Conflict.MissingReference;
import dev.tenon.store.Filter;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorFields;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Chapter;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Changing and deleting all rows of a selection. */
interface BulkLaws extends Laws {

    @Test
    default void selected_rows_are_deleted_and_counted() {
        Selection<Book> austens = Selection.<Book>all().where(BookFields.authorId.eq(new AuthorId(10)));
        assertThat(stage().<Long>transact(tx -> tx.books().deleteWhere(austens)))
                .isEqualTo(2);
        assertThat(stage().<Long>transact(tx -> tx.books().deleteWhere(austens)))
                .isZero();
        assertThat(books().list(Selection.all()).map(Book::title)).containsExactly("Dracula");
        assertThat(books().findByIsbn("isbn-emma")).isEmpty();
    }

    @Test
    default void selected_rows_are_changed_and_each_has_the_next_version() {
        Selection<Book> austens = Selection.<Book>all().where(BookFields.authorId.eq(new AuthorId(10)));
        long changed = stage().transact(tx -> tx.books()
                .updateWhere(
                        austens,
                        Vector.of(
                                BookFields.copies.set(7),
                                BookFields.authorId.set(new AuthorId(30)),
                                BookFields.publishedYear.set(1815),
                                BookFields.isbn.clear())));
        assertThat(changed).isEqualTo(2);
        assertThat(books().require(EMMA.id()))
                .isEqualTo(EMMA.withoutIsbn()
                        .withCopies(7)
                        .withAuthorId(30)
                        .withPublishedYear(1815)
                        .withVersion(2));
        assertThat(books().findByAuthorId(new AuthorId(30))).hasSize(2);
        assertThat(books().findByAuthorId(new AuthorId(10))).isEmpty();
        assertThat(books().findByIsbn("isbn-emma")).isEmpty();
        assertThat(books().require(DRACULA.id())).isEqualTo(DRACULA.withVersion(1));
    }

    @Test
    default void a_bulk_change_that_selects_nothing_changes_nothing() {
        Selection<Book> none = Selection.<Book>all().where(BookFields.copies.gt(99));
        assertThat(stage().<Long>transact(tx -> tx.books().updateWhere(none, Vector.of(BookFields.copies.set(1)))))
                .isZero();
        assertThat(stage().<Long>transact(tx -> tx.books().updateWhere(Selection.all(), Vector.empty())))
                .isEqualTo(3);
        stage().transactUnit(tx -> tx.chapters().insert(Chapter.of(1, EMMA.id(), 1)));
        assertThat(stage().<Long>transact(tx -> tx.chapters().updateWhere(Selection.all(), Vector.empty())))
                .isEqualTo(1);
    }

    @Test
    default void a_bulk_change_selects_also_what_the_transaction_wrote() {
        stage().transactUnit(tx -> {
            tx.books().insert(Book.of(4, "Ulysses", 30));
            tx.books().deleteById(EMMA.id());
            assertThat(tx.books().updateWhere(Selection.all(), Vector.of(BookFields.copies.set(5))))
                    .isEqualTo(3);
            assertThat(tx.books().require(BookId.of(4)).copies()).isEqualTo(5);
            assertThat(tx.books().deleteWhere(Selection.<Book>all().where(BookFields.id.eq(BookId.of(4)))))
                    .isEqualTo(1);
        });
        assertThat(books().list(Selection.all()).map(Book::copies)).containsExactly(5, 5);
    }

    @Test
    default void a_selection_for_a_bulk_change_may_use_what_it_changes() {
        stage().transactUnit(tx -> tx.books()
                .updateWhere(
                        Selection.<Book>all().where(BookFields.copies.eq(1)), Vector.of(BookFields.copies.set(2))));
        assertThat(books().count(Selection.<Book>all().where(BookFields.copies.eq(2))))
                .isEqualTo(3);
        assertThat(books().count(Selection.<Book>all().where(BookFields.copies.eq(1))))
                .isZero();
    }

    @Test
    default void neither_the_key_nor_what_the_store_fills_can_be_set_for_many_rows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage().transact(tx ->
                        tx.books().updateWhere(Selection.all(), Vector.of(BookFields.id.set(BookId.of(9))))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage().transact(
                                tx -> tx.books().updateWhere(Selection.all(), Vector.of(BookFields.version.set(9L)))));
    }

    @Test
    default void a_bulk_change_sets_a_field_once_and_to_what_can_be_kept_also_when_no_row_is_selected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage().transact(tx -> tx.books()
                        .updateWhere(
                                Selection.<Book>all().where(Filter.none()),
                                Vector.of(BookFields.copies.set(1), BookFields.copies.set(2)))));
        assertThat(Failures.pathsOf(() -> stage().transact(tx -> tx.books()
                        .updateWhere(
                                Selection.<Book>all().where(Filter.none()), Vector.of(BookFields.title.set("a\0"))))))
                .containsExactly("title");
    }

    @Test
    default void a_bulk_change_that_breaks_a_constraint_changes_nothing_and_the_transaction_goes_on() {
        stage().transactUnit(tx -> {
            assertThat(Failures.reasonOf(
                            () -> tx.books().updateWhere(Selection.all(), Vector.of(BookFields.isbn.set("same")))))
                    .isEqualTo(new DuplicateValue("isbn", "same"));
            assertThat(Failures.reasonOf(() -> tx.books()
                            .updateWhere(Selection.all(), Vector.of(BookFields.authorId.set(new AuthorId(99))))))
                    .isEqualTo(new MissingReference("authorId", "99"));
            tx.books().insert(Book.of(6, "After all", 30));
        });
        assertThat(books().list(Selection.all()).map(Book::version)).containsExactly(1L, 1L, 1L, 1L);
        assertThat(books().findByIsbn("isbn-emma")).isNotEmpty();
    }

    @Test
    default void a_bulk_change_keeps_rules_that_a_database_does_not_know() {
        String tooLong = "\ud83d\ude00".repeat(21);
        stage().transactUnit(tx -> {
            assertThat(Failures.pathsOf(
                            () -> tx.authors().updateWhere(Selection.all(), Vector.of(AuthorFields.name.set(tooLong)))))
                    .containsExactly("name");
            assertThat(tx.authors()
                            .updateWhere(
                                    Selection.<Author>all().where(Filter.none()),
                                    Vector.of(AuthorFields.name.set(tooLong))))
                    .as("of no row")
                    .isZero();
            assertThat(tx.authors().updateWhere(Selection.all(), Vector.of(AuthorFields.name.set("Good"))))
                    .isEqualTo(3);
        });
        assertThat(stage().library().authors().reads().list(Selection.all()).map(Author::version))
                .containsExactly(2L, 2L, 2L);
    }

    @Test
    default void a_bulk_change_keeps_the_rules() {
        assertThat(Failures.pathsOf(() -> stage().transact(tx ->
                        tx.authors().updateWhere(Selection.all(), Vector.of(AuthorFields.name.set(" "))))))
                .containsExactly("name");
        assertThat(stage().library()
                        .authors()
                        .reads()
                        .findById(new AuthorId(10))
                        .map(Author::name))
                .isEqualTo(Option.some("Jane Austen"));
    }
}
