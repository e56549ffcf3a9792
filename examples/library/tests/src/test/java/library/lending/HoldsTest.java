package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.config.ConfigSource;
import dev.tenon.testing.junit.TenonTest;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.Duration;
import library.contracts.HoldId;
import library.contracts.LendingEvents.HoldReady;
import library.lending.Hold.Status;
import library.lending.LendingFailure.ACopyIsFree;
import library.lending.LendingFailure.AllCopiesHeld;
import library.lending.LendingFailure.HasTheBook;
import library.lending.LendingFailure.HoldIsOver;
import library.lending.LendingFailure.IsOverdue;
import library.lending.LendingFailure.IsWaitedFor;
import library.lending.LendingFailure.TooManyRenewals;
import library.lending.LendingFailure.WaitsAlready;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The queue for a book, and renewals, which it has a say in. */
@TenonTest(Lending.class)
class HoldsTest {

    private final TestLendingRuntime lending;
    private final Desk desk;
    private final Patron ada;
    private final Patron bob;
    private final Patron cyd;
    private final BookStock emma;

    HoldsTest(TestLendingRuntime lending) {
        this.lending = Desk.quiet(lending);
        this.desk = new Desk(lending);
        this.ada = desk.patron("ada");
        this.bob = desk.patron("bob");
        this.cyd = desk.patron("cyd");
        this.emma = desk.book("Emma", 1);
    }

    @AfterEach
    void the_invariants_hold() {
        desk.checkInvariants();
    }

    @Test
    void a_returned_copy_is_kept_aside_for_who_has_waited_longest() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var first = queue(bob);
        lending.clock().advance(Duration.ofHours(1));
        var second = queue(cyd);
        Desk.bringBack(loan).runOrThrow(lending);

        lending.deliverAll();

        assertThat(desk.now(first).status()).isEqualTo(Status.READY);
        assertThat(desk.now(first).readyUntil())
                .isEqualTo(Option.some(lending.clock().now().plus(Duration.ofDays(3))));
        assertThat(desk.now(second).status()).isEqualTo(Status.WAITING);
        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(new AllCopiesHeld(emma.bookId()));
        assertThat(Desk.borrow(bob, emma)).with(lending).succeeds();
        assertThat(desk.now(first).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void a_copy_that_is_kept_aside_is_told_of_once() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var first = queue(bob);
        queue(cyd);
        Desk.bringBack(loan).runOrThrow(lending);
        lending.settle();

        assertThat(lending.events().published(HoldReady.class))
                .containsExactly(new HoldReady(first, emma.bookId(), bob.id()));
    }

    @Test
    void a_copy_is_kept_aside_for_as_long_as_the_library_is_told() {
        lending.withConfig(LendingConfigBinding.read(ConfigSource.of(HashMap.of("lending.hold-days", "7"))));
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var hold = queue(bob);
        Desk.bringBack(loan).runOrThrow(lending);
        lending.settle();

        assertThat(desk.now(hold).readyUntil())
                .isEqualTo(Option.some(lending.clock().now().plus(Duration.ofDays(7))));
    }

    @Test
    void a_loan_is_renewed_as_often_as_the_library_is_told() {
        lending.withConfig(LendingConfigBinding.read(ConfigSource.of(HashMap.of("lending.max-renewals", "1"))));
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);

        assertThat(Desk.renew(loan)).with(lending).succeeds();
        assertThat(Desk.renew(loan)).with(lending).failsWith(new TooManyRenewals(loan));
    }

    @Test
    void who_leaves_the_queue_makes_room_for_the_next() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var first = queue(bob);
        var second = queue(cyd);
        Desk.bringBack(loan).runOrThrow(lending);
        lending.deliverAll();

        LendingDispatch.cancelHold(first).runOrThrow(lending);

        assertThat(desk.now(second).status()).isEqualTo(Status.READY);
        assertThat(LendingDispatch.cancelHold(first)).with(lending).failsWith(new HoldIsOver(first));
    }

    @Test
    void who_takes_a_copy_before_the_queue_is_served_waits_no_more() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var hold = queue(bob);
        Desk.bringBack(loan).runOrThrow(lending);

        Desk.borrow(bob, emma).runOrThrow(lending);

        assertThat(desk.now(hold).status()).isEqualTo(Status.FULFILLED);
        lending.deliverAll();
        assertThat(desk.now(hold).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void nobody_waits_for_what_is_free_or_at_home_or_twice() {
        assertThat(LendingDispatch.placeHold(ada.id(), emma.bookId()))
                .with(lending)
                .failsWith(new ACopyIsFree(emma.bookId()));
        Desk.borrow(ada, emma).runOrThrow(lending);
        assertThat(LendingDispatch.placeHold(ada.id(), emma.bookId()))
                .with(lending)
                .failsWith(new HasTheBook(ada.id(), emma.bookId()));
        queue(bob);
        assertThat(LendingDispatch.placeHold(bob.id(), emma.bookId()))
                .with(lending)
                .failsWith(new WaitsAlready(bob.id(), emma.bookId()));
    }

    @Test
    void a_loan_is_renewed_twice_unless_it_is_late_or_somebody_waits() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        Desk.renew(loan).runOrThrow(lending);
        Desk.renew(loan).runOrThrow(lending);
        assertThat(Desk.renew(loan)).with(lending).failsWith(new TooManyRenewals(loan));
        assertThat(desk.activeLoans().map(Loan::dueAt))
                .containsExactly(lending.clock().now().plus(Duration.ofDays(42)));

        var other = Desk.borrow(bob, desk.book("Persuasion", 1)).runOrThrow(lending);
        LendingDispatch.placeHold(cyd.id(), desk.activeLoans().last().bookId()).runOrThrow(lending);
        assertThat(Desk.renew(other))
                .with(lending)
                .failsWith(new IsWaitedFor(desk.activeLoans().last().bookId()));

        lending.clock().advance(Duration.ofDays(15));
        assertThat(Desk.renew(other)).with(lending).failsWith(new IsOverdue(other));
    }

    @Test
    void a_patron_sees_loans_and_holds() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var hold = queue(bob);

        assertThat(LendingDispatch.getPatronLoans(ada.id(), true, Option.none(), 10)
                        .runOrThrow(lending)
                        .items()
                        .map(Loan::id))
                .containsExactly(loan);
        Desk.bringBack(loan).runOrThrow(lending);
        assertThat(LendingDispatch.getPatronLoans(ada.id(), true, Option.none(), 10)
                        .runOrThrow(lending)
                        .items())
                .isEmpty();
        assertThat(LendingDispatch.getPatronLoans(ada.id(), false, Option.none(), 10)
                        .runOrThrow(lending)
                        .items())
                .hasSize(1);
        assertThat(LendingDispatch.getPatronHolds(bob.id(), Option.none(), 10)
                        .runOrThrow(lending)
                        .items()
                        .map(Hold::id))
                .containsExactly(hold);
    }

    private HoldId queue(Patron patron) {
        return LendingDispatch.placeHold(patron.id(), emma.bookId()).runOrThrow(lending);
    }
}
