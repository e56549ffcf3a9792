package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static dev.tenon.testing.contract.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.testing.contract.library.Membership;
import dev.tenon.transaction.Isolation;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What snapshots let pass, what serializable transactions do not, and what those know of each other. */
interface IsolationLaws extends Laws {

    @Test
    default void write_skew_is_possible_between_snapshots() {
        assertThat(skew(Isolation.SNAPSHOT)).isEmpty();
        assertThat(books().findByAuthorId(new AuthorId(10))).isEmpty();
    }

    @Test
    default void write_skew_is_impossible_between_serializable_transactions() {
        assertConcurrentChange(skew(Isolation.SERIALIZABLE));
        assertThat(books().findByAuthorId(new AuthorId(10))).hasSize(1);
    }

    @Test
    default void serializable_transactions_do_not_miss_a_row_that_appears() {
        Function<LibraryTx, Long> howMany =
                tx -> tx.books().count(Selection.<Book>all().where(BookFields.copies.eq(5)));
        assertConcurrentChange(both(
                tx -> tx.books().insert(Book.of(4, "First", 30).withCopies((int) (5 + howMany.apply(tx)))),
                tx -> tx.books().insert(Book.of(5, "Second", 30).withCopies((int) (5 + howMany.apply(tx))))));
        assertThat(books().count(Selection.<Book>all().where(BookFields.copies.eq(5))))
                .isEqualTo(1);
    }

    @Test
    default void serializable_transactions_do_not_miss_a_row_that_comes_into_a_lookup() {
        Function<LibraryTx, Integer> howMany =
                tx -> tx.books().findByAuthorId(new AuthorId(30)).size();
        assertConcurrentChange(both(
                tx -> tx.books().insert(Book.of(4, "Number " + howMany.apply(tx), 30)),
                tx -> tx.books().insert(Book.of(5, "Number " + howMany.apply(tx), 30))));
        assertThat(books().findByAuthorId(new AuthorId(30)).map(Book::title)).containsExactly("Number 0");
    }

    @Test
    default void serializable_transactions_do_not_miss_a_row_that_was_absent() {
        assertConcurrentChange(both(
                tx -> {
                    if (!tx.books().exists(BookId.of(5))) {
                        tx.books().insert(Book.of(4, "First", 30));
                    }
                },
                tx -> {
                    if (!tx.books().exists(BookId.of(4))) {
                        tx.books().insert(Book.of(5, "Second", 30));
                    }
                }));
        assertThat(books().count()).isEqualTo(4);
    }

    @Test
    default void serializable_transactions_do_not_miss_a_unique_value_that_was_absent() {
        assertConcurrentChange(both(
                tx -> {
                    if (tx.books().findByIsbn("b").isEmpty()) {
                        tx.books().insert(Book.of(4, "First", 30).withIsbn("a"));
                    }
                },
                tx -> {
                    if (tx.books().findByIsbn("a").isEmpty()) {
                        tx.books().insert(Book.of(5, "Second", 30).withIsbn("b"));
                    }
                }));
        assertThat(books().count()).isEqualTo(4);
    }

    @Test
    default void serializable_transactions_of_several_entities_see_each_other() {
        assertConcurrentChange(both(
                tx -> tx.chapters()
                        .insert(Chapter.of(1, EMMA.id(), (int) tx.memberships().count())),
                tx -> tx.memberships().insert(Membership.of(1 + tx.chapters().count(), 1))));
    }

    @Test
    default void serializable_transactions_one_after_the_other_all_commit() {
        for (int i = 0; i < 20; i++) {
            try (Stage.Open open = stage().begin(Isolation.SERIALIZABLE)) {
                long before = open.tx().books().count();
                open.tx().books().insert(Book.of(100 + i, "Number " + before, 30));
                open.commit();
            }
        }
        assertThat(books().count()).isEqualTo(23);
    }

    @Test
    default void a_serializable_transaction_keeps_what_snapshots_promise() {
        try (Stage.Open open = stage().begin(Isolation.SERIALIZABLE)) {
            stage().transactUnit(tx -> tx.books().save(EMMA.withVersion(1).withTitle("Changed")));
            assertThat(open.tx().books().require(EMMA.id()).title()).isEqualTo("Emma");
            assertThat(Failures.reasonOf(() -> {
                        open.tx().books().save(EMMA.withVersion(1).withTitle("Mine"));
                        open.commit();
                    }))
                    .isEqualTo(new ConcurrentChange());
        }
        try (Stage.Open open = stage().begin(Isolation.SERIALIZABLE)) {
            open.tx().books().deleteById(DRACULA.id());
            assertThat(open.tx().books().count()).isEqualTo(2);
        }
        assertThat(books().count()).isEqualTo(3);
    }

    @Test
    default void a_serializable_transaction_does_not_see_skew_with_a_snapshot() {
        assertThat(skew(Isolation.SNAPSHOT, Isolation.SERIALIZABLE)).isEmpty();
        assertThat(books().findByAuthorId(new AuthorId(10))).isEmpty();
    }

    @Test
    default void a_snapshot_does_not_see_skew_with_a_serializable_transaction() {
        assertThat(skew(Isolation.SERIALIZABLE, Isolation.SNAPSHOT)).isEmpty();
        assertThat(books().findByAuthorId(new AuthorId(10))).isEmpty();
    }

    @Test
    default void a_serializable_transaction_misses_a_row_that_a_snapshot_adds() {
        Consumer<LibraryTx> oneMore = tx -> tx.books()
                .insert(Book.of(4 + tx.books().findByAuthorId(new AuthorId(30)).size(), "Counted", 30));
        assertThat(both(
                        Isolation.SNAPSHOT,
                        tx -> tx.books().insert(Book.of(5, "Not counted", 30)),
                        Isolation.SERIALIZABLE,
                        oneMore))
                .isEmpty();
        assertThat(books().findByAuthorId(new AuthorId(30)).map(Book::id))
                .containsExactlyInAnyOrder(BookId.of(4), BookId.of(5));
    }

    private Option<Failure> skew(Isolation isolation) {
        return skew(isolation, isolation);
    }

    /** Each deletes its book, if the other one's is there. */
    private Option<Failure> skew(Isolation first, Isolation second) {
        return both(
                first,
                tx -> {
                    if (tx.books().exists(PERSUASION.id())) {
                        tx.books().deleteById(EMMA.id());
                    }
                },
                second,
                tx -> {
                    if (tx.books().exists(EMMA.id())) {
                        tx.books().deleteById(PERSUASION.id());
                    }
                });
    }

    private Option<Failure> both(Consumer<LibraryTx> first, Consumer<LibraryTx> second) {
        return both(Isolation.SERIALIZABLE, first, Isolation.SERIALIZABLE, second);
    }

    /** Runs both at the same time, and commits the first one first. The failure, if one does not commit. */
    private Option<Failure> both(
            Isolation ofFirst, Consumer<LibraryTx> first, Isolation ofSecond, Consumer<LibraryTx> second) {
        try (Stage.Open one = stage().begin(ofFirst);
                Stage.Open other = stage().begin(ofSecond)) {
            Option<Failure> mine = Failures.maybe(() -> first.accept(one.tx()));
            Option<Failure> its = Failures.maybe(() -> second.accept(other.tx()));
            Option<Failure> myEnd = mine.orElse(() -> Failures.maybe(one::commit));
            Option<Failure> itsEnd = its.orElse(() -> Failures.maybe(other::commit));
            assertThat(myEnd.isDefined() && itsEnd.isDefined())
                    .as("one of them gets on")
                    .isFalse();
            return myEnd.orElse(itsEnd);
        }
    }

    private static void assertConcurrentChange(Option<Failure> failure) {
        assertThat(failure.map(Failures::reasonOf)).contains(new ConcurrentChange());
    }
}
