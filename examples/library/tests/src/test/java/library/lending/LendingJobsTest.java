package library.lending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.job.JobState;
import dev.tenon.testing.junit.TenonTest;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import library.lending.Hold.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the clock sets off. */
@TenonTest(Lending.class)
class LendingJobsTest {

    private final ArrayList<String> sent = new ArrayList<>();
    private final TestLendingRuntime lending;
    private final Desk desk;
    private final Patron ada;
    private final Patron bob;
    private final BookStock emma;

    LendingJobsTest(TestLendingRuntime lending) {
        this.lending = lending.notifier((email, text) -> sent.add(email));
        this.desk = new Desk(lending);
        this.ada = desk.patron("ada");
        this.bob = desk.patron("bob");
        this.emma = desk.book("Emma", 1);
    }

    @AfterEach
    void the_invariants_hold() {
        desk.checkInvariants();
    }

    @Test
    void a_reminder_is_sent_two_days_before_a_book_is_due() {
        Desk.borrow(ada, emma).runOrThrow(lending);

        pass(Duration.ofDays(12).minusSeconds(1));
        assertThat(sent).isEmpty();
        pass(Duration.ofSeconds(1));

        assertThat(sent).containsExactly("ada@example.org");
    }

    @Test
    void no_reminder_is_sent_for_a_book_that_is_back() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        Desk.bringBack(loan).runOrThrow(lending);

        pass(Duration.ofDays(13));

        assertThat(sent).isEmpty();
    }

    @Test
    void no_reminder_waits_for_a_book_that_is_back() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        assertThat(reminders(JobState.SCHEDULED)).isEqualTo(1);

        Desk.bringBack(loan).runOrThrow(lending);

        assertThat(reminders(JobState.SCHEDULED)).isZero();
        assertThat(reminders(JobState.CANCELLED)).isEqualTo(1);
    }

    @Test
    void a_loan_that_is_too_short_for_a_reminder_leaves_no_job_behind() {
        var loan = LendingDispatch.borrowBook(ada.id(), emma.bookId(), Option.some(1))
                .runOrThrow(lending);

        Desk.bringBack(loan).runOrThrow(lending);

        assertThat(reminders(JobState.CANCELLED)).isZero();
    }

    @Test
    void a_renewal_moves_the_reminder() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        Desk.renew(loan).runOrThrow(lending);

        pass(Duration.ofDays(25));
        assertThat(sent).isEmpty();
        pass(Duration.ofDays(1));

        assertThat(sent).containsExactly("ada@example.org");
    }

    @Test
    void a_copy_that_nobody_came_for_is_for_the_next() {
        var loan = Desk.borrow(ada, emma).runOrThrow(lending);
        var first = LendingDispatch.placeHold(bob.id(), emma.bookId()).runOrThrow(lending);
        var second = LendingDispatch.placeHold(desk.patron("cyd").id(), emma.bookId())
                .runOrThrow(lending);
        Desk.bringBack(loan).runOrThrow(lending);
        lending.settle();

        pass(Duration.ofDays(3).plusMinutes(15));

        assertThat(desk.now(first).status()).isEqualTo(Status.EXPIRED);
        assertThat(desk.now(second).status()).isEqualTo(Status.READY);
    }

    @Test
    void an_overdue_loan_is_flagged_once_and_its_patron_told() {
        LendingDispatch.borrowBook(ada.id(), emma.bookId(), Option.some(1)).runOrThrow(lending);

        pass(Duration.ofDays(2));
        pass(Duration.ofDays(1));

        assertThat(lending.stores().loans().all()).singleElement().matches(Loan::overdue);
        assertThat(sent).containsExactly("ada@example.org");
    }

    private int reminders(JobState state) {
        return lending.lendingJobs()
                .list(LendingJobs.SEND_DUE_REMINDER, state, Option.none(), 10)
                .size();
    }

    private void pass(Duration time) {
        lending.clock().advance(time);
        lending.settle();
    }
}
