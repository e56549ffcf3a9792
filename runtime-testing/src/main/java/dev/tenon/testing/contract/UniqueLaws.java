package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static dev.tenon.testing.contract.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.ClubId;
import dev.tenon.testing.contract.library.Membership;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Values that no two rows share. */
interface UniqueLaws extends Laws {

    @Test
    default void a_unique_value_of_another_row_is_refused_at_once() {
        DuplicateValue duplicate = new DuplicateValue("isbn", "isbn-emma");
        assertThat(Failures.reasonOf(() -> stage().transact(
                                tx -> tx.books().insert(Book.of(4, "X", 30).withIsbn("isbn-emma")))))
                .isEqualTo(duplicate);
        assertThat(Failures.reasonOf(() -> stage().transact(
                                tx -> tx.books().save(PERSUASION.withVersion(1).withIsbn("isbn-emma")))))
                .isEqualTo(duplicate);
        assertThat(Failures.reasonOf(() -> stage().transact(tx ->
                        tx.books().update(PERSUASION.withVersion(1).withIsbn("isbn-emma")))))
                .isEqualTo(duplicate);
    }

    @Test
    default void a_row_may_keep_its_own_unique_value_and_many_rows_may_have_none() {
        stage().transactUnit(tx -> tx.books().save(EMMA.withVersion(1).withTitle("Emma II")));
        stage().transactUnit(tx -> tx.books().insert(Book.of(4, "Without ISBN", 30)));
        assertThat(books().list(Selection.<Book>all().where(BookFields.isbn.isEmpty())))
                .hasSize(2);
    }

    @Test
    default void a_unique_value_that_was_given_up_is_free_also_in_the_same_transaction() {
        stage().transactUnit(tx -> {
            tx.books().save(EMMA.withVersion(1).withIsbn("isbn-new"));
            tx.books().save(PERSUASION.withVersion(1).withIsbn("isbn-emma"));
        });
        assertThat(books().findByIsbn("isbn-emma").map(Book::id)).contains(PERSUASION.id());
        assertThat(books().findByIsbn("isbn-new").map(Book::id)).contains(EMMA.id());
    }

    @Test
    default void a_unique_value_of_an_own_write_is_refused() {
        assertThat(Failures.reasonOf(() -> stage().transactUnit(tx -> {
                    tx.books().insert(Book.of(4, "First", 30).withIsbn("same"));
                    tx.books().insert(Book.of(5, "Second", 30).withIsbn("same"));
                })))
                .isEqualTo(new DuplicateValue("isbn", "same"));
    }

    @Test
    default void unique_values_differ_by_case_and_by_every_code_point() {
        stage().transactUnit(tx -> {
            tx.books().insert(Book.of(4, "Upper", 30).withIsbn("ISBN-EMMA"));
            tx.books().insert(Book.of(5, "Blank", 30).withIsbn("isbn-emma "));
            tx.books().insert(Book.of(6, "Empty", 30).withIsbn(""));
        });
        assertThat(books().findByIsbn("isbn-emma ").map(Book::title)).contains("Blank");
        assertThat(books().findByIsbn("").map(Book::title)).contains("Empty");
        assertThat(Failures.reasonOf(() -> stage().transact(
                                tx -> tx.books().insert(Book.of(7, "X", 30).withIsbn("")))))
                .isEqualTo(new DuplicateValue("isbn", ""));
    }

    @Test
    default void several_components_can_be_unique_together() {
        Chapter first = Chapter.of(1, EMMA.id(), 1);
        stage().transactUnit(tx -> {
            tx.chapters().insert(first);
            tx.chapters().insert(Chapter.of(2, EMMA.id(), 2));
            tx.chapters().insert(Chapter.of(3, DRACULA.id(), 1));
        });
        assertThat(stage().library().chapters().reads().findByBookIdAndNumber(EMMA.id(), 1))
                .contains(first);
        assertThat(stage().library().chapters().reads().findByBookIdAndNumber(EMMA.id(), 3))
                .isEmpty();
        assertThat(Failures.reasonOf(() -> stage().transact(tx -> tx.chapters().insert(Chapter.of(4, EMMA.id(), 2)))))
                .isInstanceOfSatisfying(
                        DuplicateValue.class,
                        reason -> assertThat(reason.field()).isEqualTo("bookId, number"));
    }

    @Test
    default void rows_in_which_a_unique_component_is_empty_never_clash() {
        stage().transactUnit(tx -> {
            tx.memberships().insert(Membership.of(1, 1));
            tx.memberships().insert(Membership.of(2, 1));
            tx.memberships().insert(Membership.of(3, 1).withSeat(1));
            tx.memberships().insert(Membership.of(4, 2).withSeat(1));
        });
        var members = stage().library().memberships().reads();
        assertThat(members.findByClubIdAndSeat(new ClubId(1), Option.some(1)))
                .contains(Membership.of(3, 1).withSeat(1));
        assertThat(Failures.reasonOf(() -> stage().transact(tx ->
                        tx.memberships().insert(Membership.of(5, 1).withSeat(1)))))
                .isInstanceOf(DuplicateValue.class);
        stage().transactUnit(tx -> {
            tx.memberships().save(Membership.of(3, 1));
            tx.memberships().insert(Membership.of(5, 1).withSeat(1));
        });
        assertThat(members.findByClubIdAndSeat(new ClubId(1), Option.some(1))
                        .map(m -> m.patronId().value()))
                .contains(5L);
    }
}
