package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.EMMA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Failure.Conflict.StaleVersion;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Chapter;
import org.junit.jupiter.api.Test;

/** Writing one row. */
interface WriteLaws extends Laws {

    @Test
    default void an_inserted_row_has_version_1_whatever_it_was_given() {
        Book given = Book.of(4, "Ulysses", 30).withVersion(9);
        Book stored = stage().transact(tx -> tx.books().insert(given));
        assertThat(stored).isEqualTo(given.withVersion(1));
        assertThat(books().require(BookId.of(4))).isEqualTo(stored);
    }

    @Test
    default void a_key_that_is_stored_cannot_be_inserted() {
        assertThat(Failures.reasonOf(() -> stage().transact(tx -> tx.books().insert(Book.of(1, "Other", 30)))))
                .isEqualTo(new DuplicateKey());
        assertThat(books().require(EMMA.id()).title()).isEqualTo("Emma");
    }

    @Test
    default void saving_the_stored_version_stores_the_next() {
        Book saved = stage().transact(
                        tx -> tx.books().save(tx.books().require(EMMA.id()).withTitle("Emma II")));
        assertThat(saved).isEqualTo(EMMA.withTitle("Emma II").withVersion(2));
        assertThat(books().require(EMMA.id())).isEqualTo(saved);
    }

    @Test
    default void saving_another_version_is_refused() {
        assertThat(Failures.reasonOf(() -> stage().transact(tx -> tx.books().save(EMMA.withVersion(5)))))
                .isEqualTo(new StaleVersion(5, 1));
        assertThat(Failures.reasonOf(() -> stage().transact(tx -> tx.books().save(EMMA.withVersion(0)))))
                .isEqualTo(new StaleVersion(0, 1));
    }

    @Test
    default void a_new_row_is_saved_with_version_0_only() {
        assertThat(stage().transact(tx -> tx.books().save(Book.of(4, "Ulysses", 30)))
                        .version())
                .isEqualTo(1);
        assertThat(Failures.reasonOf(() -> stage().transact(
                                tx -> tx.books().save(Book.of(5, "Nana", 30).withVersion(3)))))
                .isEqualTo(new StaleVersion(3, 0));
    }

    @Test
    default void a_row_without_a_version_is_saved_over_whatever_was_there() {
        Chapter first = Chapter.of(1, EMMA.id(), 1);
        stage().transactUnit(tx -> tx.chapters().save(first));
        stage().transactUnit(tx -> tx.chapters().save(first.withTitle("Rewritten")));
        assertThat(stage().library().chapters().reads().require(first.id()).title())
                .isEqualTo("Rewritten");
    }

    @Test
    default void an_update_needs_a_row_that_is_there_in_its_version() {
        Book updated =
                stage().transact(tx -> tx.books().update(EMMA.withVersion(1).withTitle("Emma II")));
        assertThat(updated).isEqualTo(EMMA.withTitle("Emma II").withVersion(2));
        assertThat(Failures.reasonOf(() -> stage().transact(tx -> tx.books().update(EMMA.withVersion(1)))))
                .isEqualTo(new StaleVersion(1, 2));
        assertThat(Failures.of(() -> stage().transact(tx -> tx.books().update(Book.of(4, "Ulysses", 30)))))
                .isEqualTo(new NotFound("Book", BookId.of(4).toString()));
        assertThat(Failures.of(() -> stage().transact(tx -> tx.chapters().update(Chapter.of(1, EMMA.id(), 1)))))
                .isEqualTo(new NotFound("Chapter", "1"));
        assertThat(books().require(EMMA.id())).isEqualTo(updated);
    }

    @Test
    default void a_row_is_deleted_in_the_stored_version_only() {
        assertThat(Failures.reasonOf(() -> stage().transactUnit(tx -> tx.books().delete(EMMA.withVersion(4)))))
                .isEqualTo(new StaleVersion(4, 1));
        stage().transactUnit(tx -> tx.books().delete(EMMA.withVersion(1)));
        assertThat(books().exists(EMMA.id())).isFalse();
        assertThat(Failures.of(() -> stage().transactUnit(tx -> tx.books().delete(EMMA.withVersion(1)))))
                .isEqualTo(new NotFound("Book", EMMA.id().toString()));
    }

    @Test
    default void deleting_by_key_says_whether_there_was_a_row() {
        boolean first = stage().transact(tx -> tx.books().deleteById(EMMA.id()));
        boolean second = stage().transact(tx -> tx.books().deleteById(EMMA.id()));
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(books().findByIsbn("isbn-emma")).isEmpty();
    }

    @Test
    default void a_deleted_row_can_be_inserted_again_also_in_the_same_transaction() {
        stage().transactUnit(tx -> {
            tx.books().deleteById(EMMA.id());
            tx.books().insert(EMMA.withTitle("Emma again"));
        });
        assertThat(books().require(EMMA.id()))
                .isEqualTo(EMMA.withTitle("Emma again").withVersion(1));
        assertThat(books().findByIsbn("isbn-emma").map(Book::title)).contains("Emma again");
    }

    @Test
    default void a_row_can_be_written_many_times_in_one_transaction() {
        stage().transactUnit(tx -> {
            Book book = tx.books().insert(Book.of(4, "Draft", 30));
            for (int i = 0; i < 10; i++) {
                book = tx.books().save(book.withCopies(book.copies() + 1));
            }
            tx.books().deleteById(book.id());
            tx.books().insert(book.withTitle("Final"));
        });
        assertThat(books().require(BookId.of(4)))
                .isEqualTo(Book.of(4, "Final", 30).withCopies(11).withVersion(1));
    }
}
