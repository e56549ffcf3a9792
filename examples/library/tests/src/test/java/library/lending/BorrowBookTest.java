package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.config.ConfigSource;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.junit.TenonTest;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import library.AtOnce;
import library.contracts.BookId;
import library.contracts.PatronId;
import library.lending.DomainEvent.BookBorrowed;
import library.lending.LendingFailure.HasOverdueLoan;
import library.lending.LendingFailure.NoCopyFree;
import library.lending.LendingFailure.TooManyLoans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How borrowing behaves, in memory and, with {@code -Dtenon.it=postgres}, on PostgreSQL. */
@TenonTest(Lending.class)
class BorrowBookTest {

    private final TestLendingRuntime lending;
    private final Desk desk;
    private final Patron ada;
    private final BookStock emma;

    BorrowBookTest(TestLendingRuntime lending) {
        this.lending = Desk.quiet(lending);
        this.desk = new Desk(lending);
        this.ada = desk.patron("ada");
        this.emma = desk.book("Emma", 2);
    }

    @AfterEach
    void the_invariants_hold() {
        desk.checkInvariants();
    }

    @Test
    void a_loan_begins_now_and_takes_a_copy() {
        var id = LendingDispatch.borrowBook(ada.id(), emma.bookId(), Option.none())
                .runOrThrow(lending);

        var now = TestClock.START;
        assertThat(lending.stores().loans().all())
                .containsExactly(new Loan(
                        id, ada.id(), emma.bookId(), now, now.plus(Duration.ofDays(14)), Option.none(), false, 0, 1));
        assertThat(desk.now(emma)).isEqualTo(emma.withAvailable(1).withVersion(2));
        assertThat(desk.countedLoans(ada)).isEqualTo(1);
    }

    @Test
    void a_loan_lasts_as_the_library_is_told_unless_the_patron_says() {
        var strict = LendingConfigBinding.read(ConfigSource.of(HashMap.of("lending.loan-days", "3")));
        lending.withConfig(strict);

        Desk.borrow(ada, emma).runOrThrow(lending);
        LendingDispatch.borrowBook(ada.id(), emma.bookId(), Option.some(21)).runOrThrow(lending);

        assertThat(desk.activeLoans().map(Loan::dueAt))
                .containsExactlyInAnyOrder(
                        TestClock.START.plus(Duration.ofDays(3)), TestClock.START.plus(Duration.ofDays(21)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28})
    void a_loan_may_last_1_to_28_days(int days) {
        assertThat(LendingDispatch.borrowBook(ada.id(), emma.bookId(), Option.some(days)))
                .with(lending)
                .succeeds();

        assertThat(desk.activeLoans().map(Loan::dueAt)).containsExactly(TestClock.START.plus(Duration.ofDays(days)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 29})
    void a_shorter_or_longer_loan_is_refused(int days) {
        assertThat(LendingDispatch.borrowBook(ada.id(), emma.bookId(), Option.some(days)))
                .with(lending)
                .failsWithFields("loanDays");

        assertThat(lending.stores().loans().all()).isEmpty();
    }

    @Test
    void a_loan_is_told_of_and_its_reminder_waits() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);

        assertThat(lending.events().published(BookBorrowed.class).map(BookBorrowed::loanId))
                .containsExactly(loan);
        assertThat(lending.events().published(SendDueReminder.class)).containsExactly(new SendDueReminder(loan));
    }

    @Test
    void an_unknown_patron_is_refused() {
        var nobody = PatronId.next().runOrThrow(lending);

        assertThat(LendingDispatch.borrowBook(nobody, emma.bookId(), Option.none()))
                .with(lending)
                .failsWith(new NotFound("Patron", nobody.toString()));
    }

    @Test
    void an_unknown_book_is_refused() {
        var nothing = BookId.next().runOrThrow(lending);

        assertThat(LendingDispatch.borrowBook(ada.id(), nothing, Option.none()))
                .with(lending)
                .failsWith(new NotFound("BookStock", nothing.toString()));
    }

    @Test
    void borrowing_a_sixth_book_is_refused() {
        List.range(0, 5)
                .forEach(i -> Desk.borrow(ada, desk.book("Volume " + i, 1)).runOrThrow(lending));

        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(new TooManyLoans(ada.id()));

        assertThat(desk.countedLoans(ada)).isEqualTo(5);
        assertThat(desk.now(emma)).isEqualTo(emma);
    }

    @Test
    void a_patron_may_have_as_many_books_as_the_library_is_told() {
        lending.withConfig(LendingConfigBinding.read(ConfigSource.of(HashMap.of("lending.max-loans", "1"))));
        Desk.borrow(ada, emma).runOrThrow(lending);

        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(new TooManyLoans(ada.id()));
    }

    @Test
    void returning_one_of_five_books_makes_room_for_another() {
        var loans = List.range(0, 5)
                .map(i -> Desk.borrow(ada, desk.book("Volume " + i, 1)).runOrThrow(lending));
        Desk.bringBack(loans.last()).runOrThrow(lending);

        assertThat(Desk.borrow(ada, emma)).with(lending).succeeds();
    }

    @Test
    void a_patron_with_an_overdue_loan_is_refused() {
        var overdue = Desk.borrow(ada, emma).runOrThrow(lending);
        lending.clock().advance(Duration.ofDays(14).plusSeconds(1));

        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(new HasOverdueLoan(ada.id(), overdue));
    }

    @Test
    void a_loan_is_not_overdue_at_the_moment_it_is_due() {
        Desk.borrow(ada, emma).runOrThrow(lending);
        lending.clock().advance(Duration.ofDays(14));

        assertThat(Desk.borrow(ada, emma)).with(lending).succeeds();
    }

    @Test
    void a_loan_that_was_late_but_is_back_does_not_matter() {
        var late = Desk.borrow(ada, emma).runOrThrow(lending);
        lending.clock().advance(Duration.ofDays(30));
        Desk.bringBack(late).runOrThrow(lending);

        assertThat(Desk.borrow(ada, emma)).with(lending).succeeds();
    }

    @Test
    void the_overdue_loan_of_another_patron_does_not_matter() {
        Desk.borrow(desk.patron("bob"), emma).runOrThrow(lending);
        lending.clock().advance(Duration.ofDays(30));

        assertThat(Desk.borrow(ada, emma)).with(lending).succeeds();
    }

    @Test
    void a_book_without_a_free_copy_is_refused() {
        Desk.borrow(desk.patron("bob"), emma).runOrThrow(lending);
        Desk.borrow(desk.patron("eve"), emma).runOrThrow(lending);

        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(new NoCopyFree(emma.bookId()));

        assertThat(desk.now(ada)).isEqualTo(ada);
    }

    @Test
    void patrons_who_rush_for_the_last_copies_never_get_more_than_there_are() throws Exception {
        lending.clock().skipSleeps();
        var rush = List.range(0, 24).map(i -> desk.patron("patron" + i));
        var dracula = desk.book("Dracula", 5);

        var exits =
                AtOnce.run(rush.size(), i -> Desk.borrow(rush.get(i), dracula).run(lending));

        assertThat(exits).filteredOn(exit -> exit.isSuccess()).hasSize(5);
        assertThat(exits)
                .filteredOn(exit -> !exit.isSuccess())
                .allSatisfy(exit -> assertThat(exit).failsWith(new NoCopyFree(dracula.bookId())));
        assertThat(desk.now(dracula).available()).isZero();
    }

    @Test
    void a_patron_who_asks_for_many_books_at_once_gets_five() throws Exception {
        lending.clock().skipSleeps();
        var books = List.range(0, 12).map(i -> desk.book("Volume " + i, 1));

        var exits = AtOnce.run(books.size(), i -> Desk.borrow(ada, books.get(i)).run(lending));

        assertThat(exits).filteredOn(exit -> exit.isSuccess()).hasSize(5);
        assertThat(desk.countedLoans(ada)).isEqualTo(5);
    }
}
