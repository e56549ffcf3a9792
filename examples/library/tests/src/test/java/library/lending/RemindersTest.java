package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Unavailable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private final List<String> sent = new ArrayList<>();
    private final TestLendingRuntime lending =
            TestLendingRuntime.create().notifier((email, text) -> sent.add(email + ": " + text));
    private final Desk desk = new Desk(lending);

    @Test
    void a_reminder_says_until_when() {
        var loan = Desk.borrow(desk.patron("ada"), desk.book("Emma", 1)).runOrThrow(lending);

        assertThat(Reminders.remind(loan)).with(lending).succeeds();

        assertThat(sent).containsExactly("ada@example.org: Please return your book by 2030-01-15T00:00:00Z.");
    }

    @Test
    void a_mail_server_that_does_not_answer_is_asked_three_times() {
        var loan = Desk.borrow(desk.patron("ada"), desk.book("Emma", 1)).runOrThrow(lending);
        lending.clock().skipSleeps();
        lending.notifier((email, text) -> {
            sent.add(email);
            throw new IOException("connection refused");
        });

        assertThat(Reminders.remind(loan))
                .with(lending)
                .failsWith(new Unavailable("Notifier.send failed: connection refused"));

        assertThat(sent).hasSize(3);
    }
}
