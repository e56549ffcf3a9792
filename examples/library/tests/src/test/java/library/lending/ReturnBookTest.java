package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.NotFound;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.junit.TenonTest;
import io.vavr.control.Option;
import java.time.Duration;
import library.AtOnce;
import library.contracts.LoanId;
import library.lending.LendingFailure.AlreadyReturned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@TenonTest(Lending.class)
class ReturnBookTest {

    private final TestLendingRuntime lending;
    private final Desk desk;
    private final Patron ada;
    private final BookStock emma;

    ReturnBookTest(TestLendingRuntime lending) {
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
    void a_returned_copy_is_free_again_and_the_loan_says_since_when() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        lending.clock().advance(Duration.ofDays(3));

        assertThat(Desk.bringBack(loan)).with(lending).succeeds();

        assertThat(lending.stores().loans().all().map(Loan::returnedAt))
                .containsExactly(Option.some(TestClock.START.plus(Duration.ofDays(3))));
        assertThat(desk.now(emma).available()).isEqualTo(2);
        assertThat(desk.countedLoans(ada)).isZero();
    }

    @Test
    void a_loan_is_returned_once() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        Desk.bringBack(loan).runOrThrow(lending);

        assertThat(Desk.bringBack(loan)).with(lending).failsWith(new AlreadyReturned(loan));

        assertThat(desk.now(emma).available()).isEqualTo(2);
    }

    @Test
    void only_the_loan_that_is_returned_ends() {
        var first = Desk.borrow(ada, emma).runOrThrow(lending);
        var second = Desk.borrow(ada, emma).runOrThrow(lending);

        Desk.bringBack(first).runOrThrow(lending);

        assertThat(desk.activeLoans().map(Loan::id)).containsExactly(second);
    }

    @Test
    void an_unknown_loan_is_refused() {
        var nothing = LoanId.next().runOrThrow(lending);

        assertThat(Desk.bringBack(nothing)).with(lending).failsWith(new NotFound("Loan", nothing.toString()));
    }

    @Test
    void returning_the_same_loan_many_times_at_once_counts_once() throws Exception {
        lending.clock().skipSleeps();
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);

        var exits = AtOnce.run(8, i -> Desk.bringBack(loan).run(lending));

        assertThat(exits).filteredOn(exit -> exit.isSuccess()).hasSize(1);
        assertThat(desk.now(emma).available()).isEqualTo(2);
    }
}
