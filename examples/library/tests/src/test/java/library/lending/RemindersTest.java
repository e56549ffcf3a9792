package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.testing.TestClock;
import java.io.IOException;
import java.time.Duration;
import library.lending.NotifierSpy.SendCall;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private final TestLendingRuntime lending = TestLendingRuntime.create();
    private final Desk desk = new Desk(lending);

    @Test
    void a_reminder_says_until_when() {
        var loan = Desk.borrow(desk.patron("ada"), desk.book("Emma", 1)).runOrThrow(lending);
        lending.notifier().onSend((email, text) -> {});

        assertThat(Reminders.remind(loan)).with(lending).succeeds();

        assertThat(lending.notifier().sendCalls())
                .containsExactly(new SendCall("ada@example.org", "Please return your book by 2030-01-15T00:00:00Z."));
    }

    @Test
    void a_return_cancels_the_reminder() {
        var loan = Desk.borrow(desk.patron("ada"), desk.book("Emma", 1)).runOrThrow(lending);
        var reminder = lending.jobs().scheduled(SendDueReminder.class).single();
        assertThat(reminder.at()).isEqualTo(lending.clock().now().plus(Duration.ofDays(12)));

        Desk.bringBack(loan).runOrThrow(lending);

        assertThat(lending.jobs().cancelled()).containsExactly(reminder.id());
    }

    @Test
    void a_loan_of_which_nobody_can_be_reminded_is_not_made() {
        var ada = desk.patron("ada");
        var emma = desk.book("Emma", 1);
        lending.jobs().failNext(new Unavailable("no room for jobs"));

        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(new Unavailable("no room for jobs"));

        assertThat(lending.stores().loans().all()).isEmpty();
        assertThat(lending.jobs().scheduled(SendDueReminder.class)).isEmpty();
    }

    @Test
    void a_loan_that_nobody_can_be_told_of_is_not_made_and_nothing_is_kept_of_a_slow_one() {
        var ada = desk.patron("ada");
        var emma = desk.book("Emma", 2);
        lending.clock().skipSleeps();
        lending.events().delayNext(Duration.ofSeconds(7));
        lending.events().failNext(new Unavailable("no room for messages"));

        assertThat(Desk.borrow(ada, emma)).with(lending).failsWith(new Unavailable("no room for messages"));
        assertThat(lending.clock().now()).isEqualTo(TestClock.START.plusSeconds(7));
        assertThat(lending.stores().loans().all()).isEmpty();

        assertThat(Desk.borrow(ada, emma)).with(lending).succeeds();
    }

    @Test
    void a_mail_server_that_does_not_answer_is_asked_three_times() {
        var loan = Desk.borrow(desk.patron("ada"), desk.book("Emma", 1)).runOrThrow(lending);
        lending.clock().skipSleeps();
        lending.notifier().onSend((email, text) -> {
            throw new IOException("connection refused");
        });

        assertThat(Reminders.remind(loan))
                .with(lending)
                .failsWith(new Unavailable("Notifier.send failed: connection refused"));

        assertThat(lending.notifier().sendCalls()).hasSize(3);
    }

    @Test
    void a_mail_server_that_is_away_for_a_moment_is_no_trouble() {
        var loan = Desk.borrow(desk.patron("ada"), desk.book("Emma", 1)).runOrThrow(lending);
        lending.clock().skipSleeps();
        lending.notifier().onSend((email, text) -> {});
        lending.notifier().failNext(new Unavailable("connection refused"));

        assertThat(Reminders.remind(loan)).with(lending).succeeds();

        assertThat(lending.notifier().sendCalls()).hasSize(2);
    }
}
