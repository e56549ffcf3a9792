package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.testing.junit.TenonTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import library.contracts.HoldId;
import library.lending.Hold.Status;
import library.lending.LendingFailure.ACopyIsFree;
import library.lending.LendingStore.Stock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to the queue for a book while somebody sees it as it was before. Nobody waits while a copy is free. */
@TenonTest(Lending.class)
class HoldRacesTest {

    private final TestLendingRuntime lending;
    private final Desk desk;
    private final Patron ada;
    private final Patron bob;
    private final Patron cyd;
    private final BookStock emma;

    HoldRacesTest(TestLendingRuntime lending) {
        this.lending = Desk.quiet(lending);
        this.desk = new Desk(lending);
        this.ada = desk.patron("ada");
        this.bob = desk.patron("bob");
        this.cyd = desk.patron("cyd");
        this.emma = desk.book("Emma", 1);
        lending.clock().skipSleeps();
    }

    @AfterEach
    void the_invariants_hold() {
        desk.checkInvariants();
    }

    @Test
    void a_copy_that_comes_back_while_somebody_queues_is_free() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);

        var placed = overtaken(queuing(bob), () -> {
            Desk.bringBack(loan).runOrThrow(lending);
            lending.settle();
        });

        assertThat(placed).failsWith(new ACopyIsFree(emma.bookId()));
    }

    @Test
    void a_copy_that_its_patron_lets_go_while_somebody_queues_is_free() {
        var first = keptAsideFor(cyd);

        var placed =
                overtaken(queuing(bob), () -> LendingDispatch.cancelHold(first).runOrThrow(lending));

        assertThat(placed).failsWith(new ACopyIsFree(emma.bookId()));
    }

    @Test
    void a_copy_that_nobody_came_for_while_somebody_queues_is_free() {
        var first = keptAsideFor(cyd);
        lending.clock().advance(Duration.ofDays(4));

        var placed = overtaken(queuing(bob), lending::settle);

        assertThat(placed).failsWith(new ACopyIsFree(emma.bookId()));
        assertThat(desk.now(first).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void a_copy_that_its_patron_lets_go_is_kept_aside_for_who_queues_meanwhile() {
        var first = keptAsideFor(cyd);

        var left = overtaken(
                CancelHold.handle(new CancelHold(first)),
                () -> LendingDispatch.placeHold(bob.id(), emma.bookId()).runOrThrow(lending));

        assertThat(left).succeeds();
        assertThat(lending.stores().holds().all().map(Hold::status))
                .containsExactlyInAnyOrder(Status.CANCELLED, Status.READY);
    }

    @Test
    void a_copy_that_is_taken_while_the_queue_is_served_is_kept_aside_for_nobody() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var hold = LendingDispatch.placeHold(bob.id(), emma.bookId()).runOrThrow(lending);
        Desk.bringBack(loan).runOrThrow(lending);

        var served = overtaken(
                HoldQueue.serve(emma.bookId()), () -> Desk.borrow(cyd, emma).runOrThrow(lending));

        assertThat(served).succeeds();
        assertThat(desk.now(hold).status()).isEqualTo(Status.WAITING);
    }

    private HoldId keptAsideFor(Patron patron) {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var hold = LendingDispatch.placeHold(patron.id(), emma.bookId()).runOrThrow(lending);
        Desk.bringBack(loan).runOrThrow(lending);
        lending.settle();
        assertThat(desk.now(hold).status()).isEqualTo(Status.READY);
        return hold;
    }

    private Eff<LendingTx, HoldId> queuing(Patron patron) {
        return PlaceHold.handle(new PlaceHold(patron.id(), emma.bookId()));
    }

    /** How a transaction ends whose first attempt has seen the stock as it was before {@code meanwhile}. */
    private <A> Exit<A> overtaken(Eff<LendingTx, A> handled, Runnable meanwhile) {
        var isFirst = new AtomicBoolean(true);
        Eff<LendingTx, A> late = Stock.<LendingTx>require(emma.bookId()).flatMap(seen -> {
            if (isFirst.getAndSet(false)) {
                meanwhile.run();
            }
            return handled;
        });
        return LendingTx.<LendingRuntime, A>transact(late).run(lending);
    }
}
