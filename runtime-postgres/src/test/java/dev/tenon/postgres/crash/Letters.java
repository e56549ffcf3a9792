package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.message.QueueState;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.message.Mail;
import dev.tenon.postgres.message.Mail.Letter;
import dev.tenon.postgres.message.MailDatabase;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Letters of some keys, whose effect is a row each; some of them are poison. The story is whole when each that is none has its effect once and
 * in its order, and those that are poison are dead.
 */
final class Letters {

    /** Takeovers count as attempts. */
    private static final int ATTEMPTS = 60;

    private static final WorkerSettings FAST = WorkerSettings.USUAL
            .backoff(new Backoff(Duration.ofMillis(1), 1, Duration.ofMillis(1)))
            .outage(Duration.ZERO);

    private final LibraryDatabase database;
    private final int keys;
    private final Mail mail;

    Letters(LibraryDatabase database, Postgres postgres, int keys) {
        this.database = database;
        this.keys = keys;
        this.mail = mail(postgres);
    }

    private static Mail mail(Postgres postgres) {
        return new Mail(Platform.live(), MailDatabase.in(postgres, Platform.live()), ATTEMPTS);
    }

    private static boolean isPoison(Letter letter) {
        return letter.to().equals("k7") && letter.number() % 200 == 100;
    }

    /** Sends letters to all keys, the numbers from {@code first} to before {@code end}. */
    void send(int first, int end) {
        Letter[] letters = new Letter[keys];
        for (int number = first; number < end; number++) {
            for (int key = 0; key < keys; key++) {
                letters[key] = new Letter("k" + key, number);
            }
            mail.send(letters).runOrThrow(this);
        }
    }

    MessageWorker carry() {
        return mail.carry(FAST, Letters.handler(mail));
    }

    private static Function<Letter, Eff<? super Mail.MailTx, ?>> handler(Mail mail) {
        return letter -> isPoison(letter) ? Eff.fail(new Failure.Unavailable("poison")) : mail.write(letter);
    }

    void stop() throws Exception {
        mail.stop();
    }

    /** Lets the leases end that are older than two seconds, whose worker may be gone. */
    void endOldLeases() {
        database.execute("UPDATE mail.tenon_lease SET until = now() WHERE until < now() + interval '58 seconds'");
    }

    /** Lets all leases end. */
    void endLeases() {
        database.execute("UPDATE mail.tenon_lease SET until = now()");
    }

    long effects() {
        return Long.parseLong(database.ask("SELECT count(*) FROM mail.effect"));
    }

    /** Waits until so many effects are there. */
    void await(long effects) {
        while (effects() < effects) {
            Thread.onSpinWait();
        }
    }

    /** Waits until nothing is open. */
    void awaitEnd() {
        while (mail.open() > 0) {
            endOldLeases();
        }
    }

    /** The letters of each key are those before {@code end}. */
    void requireWhole(int end) {
        long poison = IntStream.range(0, end)
                .filter(number -> isPoison(new Letter("k7", number)))
                .count();
        QueueState state = mail.log().reads().state(mail.carrier());
        assertThat(state.open()).as("open").isZero();
        assertThat(state.dead()).as("dead").isEqualTo(poison);
        assertThat(database.ask("SELECT count(*) FROM mail.tenon_message WHERE key <> 'k7' OR (payload ->>"
                        + " 'number')::int % 200 <> 100"))
                .as("dead that are no poison")
                .isEqualTo("0");
        assertThat(effects()).as("effects").isEqualTo(keys * (long) end - poison);
        assertThat(database.ask("SELECT count(DISTINCT (line, number)) FROM mail.effect"))
                .as("letters with an effect")
                .isEqualTo(String.valueOf(keys * (long) end - poison));
        assertThat(database.ask("SELECT count(*) FROM (SELECT number,"
                        + " lag(number) OVER (PARTITION BY line ORDER BY place) AS before FROM mail.effect) e"
                        + " WHERE before >= number"))
                .as("inversions")
                .isEqualTo("0");
        assertThat(database.ask("SELECT count(*) FROM mail.tenon_lease"))
                .as("leases")
                .isEqualTo("0");
    }

    /** Carries letters until it is killed, and prints a line when it has begun. Arguments: the URL. */
    public static void main(String... arguments) throws InterruptedException {
        try (Postgres postgres = Postgres.at(arguments[0]).connections(4)) {
            Mail mail = mail(postgres);
            mail.carry(FAST, handler(mail));
            System.out.println("begun");
            Platform.live().latch().await();
        }
    }
}
