package dev.tenon.postgres.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.health.Health;
import dev.tenon.message.Outcome;
import dev.tenon.postgres.message.Mail.Letter;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the health of a worker tells of a queue on PostgreSQL. Its clock is the tests', that of the log is the server's. */
class PostgresWorkerHealthTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestPlatform platform = new TestPlatform(3);
    private final Mail mail = new Mail(platform, MailDatabase.empty(platform), 3);

    @Test
    void it_tells_what_waits_and_since_when_and_what_is_dead() throws Exception {
        assertThat(health().details().mkString(", "))
                .isEqualTo("(open, 0), (oldest, none waits), (dead, 0), (running, 0)");
        mail.send(new Letter("a", 1), new Letter("a", 2), new Letter("b", 1)).runOrThrow(this);
        mail.log()
                .claim(mail.carrier(), 1, 1, MINUTE)
                .leases()
                .forEach(lease -> mail.log().settle(lease, Vector.of(new Outcome.Dead("poison"))));
        Instant appended = mail.log()
                .reads()
                .waiting(mail.carrier(), 0, 10)
                .map(letter -> letter.appended())
                .min()
                .get();
        platform.clock().setTo(appended.plusSeconds(42));

        assertThat(health().status()).isEqualTo(Health.Status.DEGRADED);
        assertThat(health().reason()).isEqualTo("1 dead letters: requeue or discard them");
        assertThat(health().details().remove("reason").mkString(", "))
                .isEqualTo("(open, 2), (oldest, 42 s), (dead, 1), (running, 0)");
    }

    @Test
    void what_was_appended_in_the_future_of_who_asks_has_waited_for_no_time() throws Exception {
        mail.send(new Letter("a", 1)).runOrThrow(this);
        platform.clock().setTo(Instant.EPOCH);

        assertThat(health().details().get("oldest")).contains("0 s");
    }

    @Test
    void it_is_down_while_the_log_does_not_answer_and_says_so() throws Exception {
        MailDatabase.execute("ALTER TABLE mail.tenon_message RENAME TO away");
        try {
            assertThat(health().status()).isEqualTo(Health.Status.DOWN);
            assertThat(health().reason()).startsWith("its log does not tell what waits: ");
        } finally {
            MailDatabase.execute("ALTER TABLE mail.away RENAME TO tenon_message");
        }

        assertThat(health().status()).isEqualTo(Health.Status.UP);
    }

    private Health health() throws Exception {
        return mail.idle().health().single().check().check();
    }
}
