package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Unavailable;
import library.contracts.LoanId;
import org.junit.jupiter.api.Test;

/** What the spies of a context do together. */
class LendingSpiesTest {

    private final TestLendingRuntime lending = Desk.quiet();
    private final Desk desk = new Desk(lending);

    @Test
    void what_was_asked_and_planned_is_forgotten_and_what_is_stored_is_kept() {
        var ada = desk.patron("ada");
        var emma = desk.book("Emma", 2);
        Desk.borrow(ada, emma).runOrThrow(lending);
        lending.stores().patrons().failNext(new Unavailable("the disk is full"));
        lending.events().failNext(new Unavailable("no room"));
        lending.jobs().failNext(new Unavailable("no room"));

        lending.reset();

        assertThat(lending.stores().loans().calls()).isEmpty();
        assertThat(lending.events().sent()).isEmpty();
        assertThat(lending.jobs().scheduled(SendDueReminder.class)).isEmpty();
        assertThat(lending.stores().loans().all()).hasSize(1);
        assertThat(Desk.borrow(ada, emma)).with(lending).succeeds();
    }

    @Test
    void another_seed_gives_other_ids_and_the_same_one_the_same() {
        assertThat(firstLoan(TestLendingRuntime.create(7)))
                .isEqualTo(firstLoan(TestLendingRuntime.create(7)))
                .isNotEqualTo(firstLoan(TestLendingRuntime.create(8)))
                .isNotEqualTo(firstLoan(TestLendingRuntime.create()));
        assertThat(firstLoan(TestLendingRuntime.inMemory(7))).isNotEqualTo(firstLoan(TestLendingRuntime.inMemory(8)));
    }

    private static LoanId firstLoan(TestLendingRuntime lending) {
        return LoanId.next().runOrThrow(lending);
    }
}
