package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import library.lending.DomainEvent.BookBorrowed;
import library.lending.LendingFailure.TooManyLoans;
import library.lending.LoanStoreSpy.FindByPatronIdAndReturnedAtCall;
import org.junit.jupiter.api.Test;

/** What borrowing asks of its stores, one step at a time, by spies and stubs. */
class BorrowBookStepsTest {

    private final TestLendingRuntime lending = Desk.quiet();
    private final Desk desk = new Desk(lending);
    private final Patron ada = desk.patron("ada");
    private final BookStock emma = desk.book("Emma", 2);

    @Test
    void it_asks_which_loans_the_patron_has_and_stores_a_new_one() {
        var id = Desk.borrow(ada, emma).runOrThrow(lending);

        assertThat(lending.stores().loans().findByPatronIdAndReturnedAtCalls())
                .containsExactly(new FindByPatronIdAndReturnedAtCall(ada.id(), Option.none()));
        assertThat(lending.stores().loans().inserted().map(Loan::id)).containsExactly(id);
        assertThat(lending.stores().stock().saved()).containsExactly(emma.withAvailable(1));
        assertThat(lending.events().published(BookBorrowed.class))
                .containsExactly(new BookBorrowed(id, emma.bookId(), ada.id()));
    }

    @Test
    void what_the_store_says_of_the_patrons_loans_decides() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var known = lending.stores().loans().all().single();
        lending.stores().loans().reset();
        lending.stores().loans().onFindByPatronIdAndReturnedAt(call -> List.fill(5, known));

        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(new TooManyLoans(ada.id()));

        assertThat(known.id()).isEqualTo(loan);
        assertThat(lending.stores().loans().inserted()).isEmpty();
    }

    @Test
    void a_loan_of_too_many_days_is_never_asked_for() {
        assertThat(LendingDispatch.borrowBook(ada.id(), emma.bookId(), Option.some(29)))
                .with(lending)
                .failsWithFields("loanDays");

        assertThat(lending.stores().loans().inserted()).isEmpty();
        assertThat(lending.stores().patrons().requireCalls()).isEmpty();
    }

    @Test
    void a_loan_that_could_not_be_stored_takes_no_copy() {
        // Borrowing asks the loans twice: which ones the patron has, then to store the new one.
        lending.stores().loans().failNext(new Failure.Unavailable("the disk is full"));
        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(Failure.Unavailable.class);

        assertThat(desk.activeLoans()).isEmpty();
        assertThat(desk.now(emma)).isEqualTo(emma);
        desk.checkInvariants();
    }

    @Test
    void a_store_that_is_slow_takes_the_time_of_the_test() {
        lending.clock().skipSleeps();
        lending.stores().patrons().delayNext(Duration.ofSeconds(20));

        var loan = Desk.borrow(ada, emma).runOrThrow(lending);

        assertThat(lending.stores().loans().all().single().borrowedAt())
                .isEqualTo(lending.clock().now());
        assertThat(lending.stores().loans().inserted().map(Loan::id)).containsExactly(loan);
    }
}
