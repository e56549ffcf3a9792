package dev.tenon.postgres.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.message.Mail.Letter;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers of two logs on one database, as two processes have them. */
@Timeout(120)
class PostgresMessageWorkerTest {

    private static final WorkerSettings FAST = WorkerSettings.USUAL
            .backoff(new Backoff(Duration.ofMillis(1), 1, Duration.ofMillis(1)))
            .outage(Duration.ZERO);

    private final Mail one = new Mail(Platform.live(), MailDatabase.empty(Platform.live()), 3);
    private final Mail other = new Mail(Platform.live(), MailDatabase.another(Platform.live()), 3);

    @AfterEach
    void stop() throws Exception {
        one.stop();
        other.stop();
    }

    @Test
    void every_effect_happens_once_and_those_of_a_key_in_order() throws Exception {
        int keys = 20;
        int each = 200;
        one.carry(FAST, one::write);
        other.carry(FAST, other::write);
        for (int number = 0; number < each; number++) {
            int next = number;
            one.send(Vector.range(0, keys)
                            .map(key -> new Letter("k" + key, next))
                            .toJavaArray(Letter[]::new))
                    .runOrThrow(this);
        }
        awaitEmpty();

        assertThat(MailDatabase.ask("SELECT count(*) FROM mail.effect")).isEqualTo("" + keys * each);
        assertThat(MailDatabase.ask("SELECT count(DISTINCT (line, number)) FROM mail.effect"))
                .isEqualTo("" + keys * each);
        assertThat(inversions()).isZero();
    }

    @Test
    void a_poison_message_holds_back_its_key_only_and_goes_on_in_its_place_when_requeued() throws Exception {
        AtomicBoolean healed = new AtomicBoolean();
        one.carry(
                FAST,
                letter -> letter.number() == 0 && !healed.get()
                        ? Eff.fail(new Failure.Unavailable("poison"))
                        : one.write(letter));
        one.send(new Letter("a", 0), new Letter("a", 1), new Letter("b", 1)).runOrThrow(this);
        awaitEmpty();

        assertThat(MailDatabase.ask("SELECT string_agg(line || number, ',' ORDER BY line) FROM mail.effect"))
                .isEqualTo("a1,b1");
        DeadLetter dead = one.log().reads().deadLetters(one.carrier(), 0, 10).single();
        assertThat(dead.delivery().payload()).isEqualTo(new Letter("a", 0));
        assertThat(dead.delivery().attempt()).isEqualTo(3);
        assertThat(dead.error()).isEqualTo("poison");

        healed.set(true);
        assertThat(one.<Long>transact(tx -> tx.requeueAll(one.carrier()))).isEqualTo(1);
        one.send(new Letter("a", 2)).runOrThrow(this);
        awaitEmpty();

        assertThat(MailDatabase.ask(
                        "SELECT string_agg(line || number, ',' ORDER BY place) FROM mail.effect WHERE line = 'a'"))
                .isEqualTo("a1,a0,a2");
    }

    @Test
    void the_others_of_a_group_go_on_while_one_hangs_and_each_effect_happens_once() throws Exception {
        Latch hang = Platform.live().latch();
        one.send(Vector.range(0, 16).map(key -> new Letter("k" + key, 0)).toJavaArray(Letter[]::new))
                .runOrThrow(this);
        one.carry(
                FAST,
                letter -> one.write(letter)
                        .<Mail.MailTx, Unit>flatMap(done -> Eff.of(() -> {
                            if (letter.to().equals("k8")) {
                                hang.await();
                            }
                            return Unit.UNIT;
                        })));

        awaitOpen(1);
        assertThat(MailDatabase.ask("SELECT count(*) FROM mail.effect")).isEqualTo("15");
        assertThat(MailDatabase.ask("SELECT sum(cardinality(positions)) FROM mail.tenon_lease"))
                .isEqualTo("1");
        one.send(new Letter("k2", 1), new Letter("k8", 1)).runOrThrow(this);
        awaitOpen(2);
        assertThat(MailDatabase.ask("SELECT count(*) FROM mail.effect WHERE line = 'k2'"))
                .isEqualTo("2");

        hang.open();
        awaitEmpty();
        assertThat(MailDatabase.ask("SELECT count(*) FROM mail.effect")).isEqualTo("18");
        assertThat(MailDatabase.ask("SELECT count(DISTINCT (line, number)) FROM mail.effect"))
                .isEqualTo("18");
        assertThat(inversions()).isZero();
    }

    @Test
    void another_process_is_told_of_what_was_appended() throws Exception {
        CountDownLatch handled = new CountDownLatch(2);
        Semaphore told = new Semaphore(0);
        try (AutoCloseable subscription = other.log().onWork(other.carrier(), told::release)) {
            assertThat(subscription).isNotNull();
            // Once when it begins to listen.
            assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            one.send(new Letter("a", 1)).runOrThrow(this);
            assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
        other.carry(
                FAST,
                letter -> Eff.of(() -> {
                    handled.countDown();
                    return letter;
                }));
        one.send(new Letter("a", 2)).runOrThrow(this);
        assertThat(handled.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoever_listens_connects_again_and_asks_for_what_it_has_missed() throws Exception {
        Semaphore told = new Semaphore(0);
        try (AutoCloseable subscription = other.log().onWork(other.carrier(), told::release)) {
            assertThat(subscription).isNotNull();
            assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            told.drainPermits();

            MailDatabase.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE query LIKE 'LISTEN %' OR query LIKE 'SELECT c.name FROM unnest%'");

            assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            one.send(new Letter("a", 1)).runOrThrow(this);
            assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_handler_in_transactions_publishes_in_the_commit_of_its_own_message() throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        AtomicInteger handled = new AtomicInteger();
        one.carry(
                FAST,
                letter -> Eff.suspend(() -> {
                    handled.incrementAndGet();
                    if (letter.number() == 20) {
                        last.countDown();
                        return Eff.unit();
                    }
                    return one.append(new Letter("chain", letter.number() + 1));
                }));
        one.send(new Letter("chain", 1)).runOrThrow(this);

        assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(handled.get()).isEqualTo(20);
    }

    static long inversions() {
        return Long.parseLong(MailDatabase.ask("SELECT count(*) FROM (SELECT number,"
                + " lag(number) OVER (PARTITION BY line ORDER BY place) AS before FROM mail.effect) e"
                + " WHERE before >= number"));
    }

    /** Waits until nothing is open. */
    private void awaitEmpty() throws Exception {
        awaitOpen(0);
    }

    /** Waits until no more than so many are open. */
    private void awaitOpen(long most) throws Exception {
        Semaphore told = new Semaphore(0);
        try (AutoCloseable first = one.log().onWork(one.carrier(), told::release);
                AutoCloseable second = other.log().onWork(other.carrier(), told::release)) {
            while (first != null && second != null && one.open() > most) {
                told.acquire();
                told.drainPermits();
            }
        }
    }
}
