package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static dev.tenon.testing.contract.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Failure.Conflict.MissingReference;
import dev.tenon.effect.Failure.Conflict.StaleVersion;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing many given rows: all or none. */
interface BatchLaws extends Laws {

    @Test
    default void many_rows_are_inserted_and_returned_in_the_order_in_which_they_were_given() {
        Vector<Book> given = Vector.of(
                Book.of(9, "Nine", 30).withIsbn("nine"),
                Book.of(7, "Seven", 30).withSubjects("odd", "prime"),
                Book.of(8, "Eight", 30).withPublishedYear(1888));
        var stored = stage().transact(tx -> tx.books().insertAll(given));
        assertThat(stored).containsExactlyElementsOf(given.map(book -> book.withVersion(1)));
        assertThat(books().findAllById(given.map(Book::id))).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(stage().<Seq<Book>>transact(tx -> tx.books().insertAll(List.of())))
                .isEmpty();
    }

    @Test
    default void many_rows_are_saved_new_and_old_ones_together() {
        var stored = stage().transact(tx -> tx.books()
                .saveAll(Vector.of(
                        Book.of(4, "Ulysses", 30),
                        EMMA.withVersion(1).withTitle("Emma II"),
                        Book.of(5, "Dubliners", 30))));
        assertThat(stored.map(Book::title)).containsExactly("Ulysses", "Emma II", "Dubliners");
        assertThat(stored.map(Book::version)).containsExactly(1L, 2L, 1L);
        assertThat(books().list(Selection.all()).map(Book::title))
                .containsExactly("Emma II", "Persuasion", "Dracula", "Ulysses", "Dubliners");
        assertThat(stage().<Seq<Book>>transact(tx -> tx.books().saveAll(List.of())))
                .isEmpty();
    }

    @Test
    default void many_rows_are_deleted_in_their_versions() {
        stage().transactUnit(tx -> tx.books().deleteAll(List.of(EMMA.withVersion(1), DRACULA.withVersion(1))));
        assertThat(books().list(Selection.all()).map(Book::title)).containsExactly("Persuasion");
        stage().transactUnit(tx -> tx.books().deleteAll(List.of()));
    }

    @Test
    default void when_one_cannot_be_inserted_none_is_and_the_transaction_goes_on() {
        stage().transactUnit(tx -> {
            Book fresh = Book.of(4, "Ulysses", 30);
            assertThat(Failures.reasonOf(() -> tx.books().insertAll(List.of(fresh, EMMA))))
                    .isEqualTo(new DuplicateKey());
            assertThat(Failures.reasonOf(() -> tx.books()
                            .insertAll(List.of(fresh, Book.of(5, "X", 30).withIsbn("isbn-emma")))))
                    .isEqualTo(new DuplicateValue("isbn", "isbn-emma"));
            assertThat(Failures.reasonOf(() -> tx.books().insertAll(List.of(fresh, Book.of(5, "X", 99)))))
                    .isEqualTo(new MissingReference("authorId", "99"));
            assertThat(Failures.reasonOf(() -> tx.books().insertAll(List.of(fresh, fresh))))
                    .isEqualTo(new DuplicateKey());
            assertThat(tx.books().exists(fresh.id())).isFalse();
            tx.books().insert(Book.of(6, "After all", 30));
        });
        assertThat(books().list(Selection.all()).map(Book::title))
                .containsExactly("Emma", "Persuasion", "Dracula", "After all");
    }

    @Test
    default void when_one_of_very_many_cannot_be_inserted_none_is_and_the_transaction_goes_on() {
        Vector<Book> fresh = Vector.range(1_000, 1_500).map(i -> Book.of(i, "Title " + i, 30));
        stage().transactUnit(tx -> {
            assertThat(Failures.reasonOf(() -> tx.books().insertAll(fresh.append(EMMA))))
                    .isEqualTo(new DuplicateKey());
            assertThat(Failures.reasonOf(() -> tx.books()
                            .insertAll(fresh.append(Book.of(5, "X", 30).withIsbn("isbn-emma")))))
                    .isEqualTo(new DuplicateValue("isbn", "isbn-emma"));
            assertThat(Failures.reasonOf(() -> tx.books().insertAll(fresh.append(Book.of(5, "X", 99)))))
                    .isEqualTo(new MissingReference("authorId", "99"));
            assertThat(Failures.reasonOf(() -> tx.books().insertAll(fresh.append(fresh.head()))))
                    .isEqualTo(new DuplicateKey());
            assertThat(Failures.reasonOf(() -> tx.books().saveAll(fresh.append(EMMA.withVersion(7)))))
                    .isEqualTo(new StaleVersion(7, 1));
            assertThat(tx.books().count()).isEqualTo(3);
            tx.books().insert(Book.of(6, "After all", 30));
        });
        assertThat(books().list(Selection.all()).map(Book::title))
                .containsExactly("Emma", "Persuasion", "Dracula", "After all");
    }

    @Test
    default void when_one_cannot_be_saved_none_is_and_the_transaction_goes_on() {
        stage().transactUnit(tx -> {
            Book fresh = Book.of(4, "Ulysses", 30);
            assertThat(Failures.reasonOf(() -> tx.books().saveAll(List.of(fresh, EMMA.withVersion(7)))))
                    .isEqualTo(new StaleVersion(7, 1));
            assertThat(Failures.reasonOf(() -> tx.books()
                            .saveAll(List.of(EMMA.withVersion(1).withTitle("Changed"), DRACULA.withVersion(0)))))
                    .isEqualTo(new StaleVersion(0, 1));
            assertThat(tx.books().exists(fresh.id())).isFalse();
            assertThat(tx.books().require(EMMA.id()).title()).isEqualTo("Emma");
            tx.books().insert(Book.of(6, "After all", 30));
        });
        assertThat(books().require(EMMA.id())).isEqualTo(EMMA.withVersion(1));
        assertThat(books().exists(BookId.of(6))).isTrue();
    }

    @Test
    default void when_one_cannot_be_deleted_none_is_and_the_transaction_goes_on() {
        stage().transactUnit(tx -> {
            assertThat(Failures.of(() -> tx.books().deleteAll(List.of(EMMA.withVersion(1), Book.of(99, "X", 10)))))
                    .isInstanceOf(NotFound.class);
            assertThat(Failures.reasonOf(
                            () -> tx.books().deleteAll(List.of(EMMA.withVersion(1), DRACULA.withVersion(3)))))
                    .isEqualTo(new StaleVersion(3, 1));
            assertThat(tx.books().exists(EMMA.id())).isTrue();
            tx.books().insert(Book.of(6, "After all", 30));
        });
        assertThat(books().count()).isEqualTo(4);
    }

    @Test
    default void the_same_key_twice_cannot_be_saved_in_one_batch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage().transact(
                                tx -> tx.books().saveAll(List.of(Book.of(4, "One", 30), Book.of(4, "Other", 30)))));
        assertThat(books().count()).isEqualTo(3);
    }

    @Test
    default void unique_values_can_change_hands_within_a_batch_that_gives_them_up_first() {
        stage().transactUnit(tx -> tx.books()
                .saveAll(List.of(
                        EMMA.withVersion(1).withIsbn("isbn-new"),
                        PERSUASION.withVersion(1).withIsbn("isbn-emma"))));
        assertThat(books().findByIsbn("isbn-new").map(Book::title)).contains("Emma");
        assertThat(books().findByIsbn("isbn-emma").map(Book::title)).contains("Persuasion");
        stage().transactUnit(tx -> tx.books()
                .saveAll(List.of(
                        EMMA.withVersion(2).withIsbn("isbn-newest"),
                        Book.of(4, "Ulysses", 30).withIsbn("isbn-new"))));
        assertThat(books().findByIsbn("isbn-new").map(Book::title)).contains("Ulysses");
    }

    @Test
    default void unique_values_are_refused_by_a_batch_that_gives_them_up_later() {
        List<Book> stored = List.of(EMMA.withVersion(1), PERSUASION.withVersion(1));
        for (int taker = 0; taker < 2; taker++) {
            Book takes = stored.get(taker);
            Book gives = stored.get(1 - taker);
            String isbn = gives.isbn().get();
            stage().transactUnit(tx -> {
                assertThat(Failures.reasonOf(
                                () -> tx.books().saveAll(List.of(takes.withIsbn(isbn), gives.withIsbn("isbn-new")))))
                        .isEqualTo(new DuplicateValue("isbn", isbn));
                assertThat(Failures.reasonOf(() -> tx.books()
                                .saveAll(
                                        List.of(Book.of(4, "Ulysses", 30).withIsbn(isbn), gives.withIsbn("isbn-new")))))
                        .isEqualTo(new DuplicateValue("isbn", isbn));
            });
        }
    }

    @Test
    default void a_batch_may_be_large() {
        var stored = stage().transact(tx ->
                tx.books().insertAll(Vector.range(1_000, 6_000).map(i -> Book.of(i, "Title " + i, 30))));
        assertThat(stored).hasSize(5_000);
        stage().transactUnit(tx -> tx.books().saveAll(stored.map(book -> book.withCopies(2))));
        assertThat(books().count(Selection.<Book>all().where(BookFields.copies.eq(2))))
                .isEqualTo(5_000);
    }
}
