package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Unavailable;
import java.io.IOException;
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
