package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.message.Mail;
import dev.tenon.postgres.message.Mail.Letter;
import dev.tenon.postgres.message.MailDatabase;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process stands still beyond the end of its lease, and goes on when another worker has taken over. */
class PausedWorkerTest {

    @Test
    @Timeout(300)
    void it_cannot_acknowledge_what_another_has_taken_over() {
        LibraryDatabase database = LibraryServer.shared().newMail();
        try (Postgres postgres = Postgres.at(database.url());
                JavaProcess paused = JavaProcess.start(List.of(), PausedWorkerTest.class, database.url())) {
            Mail mail = mail(postgres);
            mail.send(new Letter("a", 1)).runOrThrow(this);
            assertThat(paused.line()).isEqualTo("written");
            paused.pause();
            database.execute("UPDATE mail.tenon_lease SET until = now()");

            Lease taken = mail.log()
                    .claim(mail.carrier(), 1, 10, Duration.ofMinutes(1))
                    .leases()
                    .head();
            assertThat(taken.deliveries().map(Delivery::payload)).containsExactly(new Letter("a", 1));
            assertThat(taken.deliveries().map(Delivery::attempt)).containsExactly(2);
            paused.goOn();
            paused.tell("go on");
            // It has begun with the next one, so it is done with the first one.
            mail.send(new Letter("b", 1)).runOrThrow(this);
            assertThat(paused.line()).isEqualTo("written");

            assertThat(database.ask("SELECT count(*) FROM mail.effect")).isEqualTo("0");
            assertThat(mail.log().settle(taken, taken.deliveries().map(delivery -> Outcome.done())))
                    .isTrue();
            paused.tell("go on");
            database.await("(SELECT count(*) FROM mail.effect) = 1");
            assertThat(database.ask("SELECT line FROM mail.effect")).isEqualTo("b");
        }
    }

    private static Mail mail(Postgres postgres) {
        return new Mail(Platform.live(), MailDatabase.in(postgres, Platform.live()), 10);
    }

    /** Writes the effect of each letter, says so, and waits for a line before it commits. Arguments: the URL. */
    public static void main(String... arguments) throws InterruptedException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Postgres postgres = Postgres.at(arguments[0]).connections(4)) {
            Mail mail = mail(postgres);
            mail.carry(
                    WorkerSettings.USUAL.concurrency(1),
                    letter -> mail.write(letter)
                            .flatMap(done -> Eff.of(() -> {
                                System.out.println("written");
                                lines.readLine();
                                return Unit.UNIT;
                            })));
            Platform.live().latch().await();
        }
    }
}
