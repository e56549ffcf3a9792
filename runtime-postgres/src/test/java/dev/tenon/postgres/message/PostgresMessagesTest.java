package dev.tenon.postgres.message;

import static dev.tenon.testing.contract.MessageLogContract.LINE;
import static dev.tenon.testing.contract.MessageLogContract.NOTE;
import static dev.tenon.testing.contract.MessageLogContract.QUEUE;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.postgres.message.Mail.Letter;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import dev.tenon.transaction.Transaction;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is of PostgreSQL alone, or of two processes. */
@Timeout(120)
class PostgresMessagesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final MessageQueue BIG = new MessageQueue("big", 1_000_000, Vector.of(READER));

    private final TestPlatform platform = new TestPlatform(42);
    private final PostgresMessageLog log = PostgresMessageLog.in(
            MailDatabase.empty(platform),
            Vector.of(
                    PayloadType.of(LINE, PostgresMessageLogTest.LINE_JSON),
                    PayloadType.of(NOTE, PostgresMessageLogTest.NOTE_JSON)));

    @Test
    void many_messages_of_a_waiting_key_do_not_hide_others_and_keep_their_order() {
        int many = 2 * MessageSql.SCANNED + 5;
        append(BIG, Vector.range(0, many).map(number -> new Line("hot", number)).append(new Line("cold", 0)));
        Lease hot = claim(1, 1).head();
        assertThat(payloads(claim(10, 10))).containsExactly(new Line("cold", 0));
        assertThat(log.reads().state(READER))
                .extracting(QueueState::waiting, QueueState::leased)
                .containsExactly(many - 1L, 2L);

        // Given back, behind what is set aside by now.
        log.settle(hot, Vector.of(Outcome.released()));
        Vector<Object> all = Vector.empty();
        for (Seq<Lease> leases = claim(1, 3_000); !leases.isEmpty(); leases = claim(1, 3_000)) {
            all = all.appendAll(payloads(leases));
            leases.forEach(this::done);
        }

        assertThat(all.map(line -> ((Line) line).number())).isEqualTo(Vector.range(0, many));
        assertThat(MailDatabase.ask("SELECT count(*) FROM mail.tenon_aside")).isEqualTo("0");
    }

    @Test
    void a_retry_of_a_key_that_is_set_aside_comes_before_the_others_of_it() {
        append(BIG, Vector.range(0, MessageSql.SCANNED + 5).map(number -> new Line("hot", number)));
        Lease first = claim(1, 1).head();
        assertThat(claim(10, 10)).isEmpty();
        log.settle(first, Vector.of(new Outcome.Retry(MINUTE, "no")));
        assertThat(claim(10, 10)).isEmpty();
        MailDatabase.pass(MINUTE.plusSeconds(1));

        Lease again = claim(1, 2).head();

        assertThat(again.deliveries().map(Delivery::payload)).containsExactly(new Line("hot", 0), new Line("hot", 1));
        MailDatabase.pass(MINUTE.plusSeconds(1));
        assertThat(claim(1, 3).head().deliveries().map(Delivery::attempt)).containsExactly(3, 2, 1);
    }

    @Test
    void a_process_leaves_kinds_that_it_does_not_know_and_what_follows_them_to_another() {
        append(QUEUE, Vector.of(new Line("a", 1), new Note("n"), new Line("b", 1)));
        MailDatabase.execute("UPDATE mail.tenon_message SET type = 'Newer' WHERE key = 'a'");
        append(QUEUE, Vector.of(new Line("a", 2)));

        assertThat(payloads(claim(10, 10))).containsExactlyInAnyOrder(new Note("n"), new Line("b", 1));

        MailDatabase.execute("UPDATE mail.tenon_message SET type = 'Line' WHERE key = 'a'");
        assertThat(payloads(claim(10, 10))).containsExactly(new Line("a", 1), new Line("a", 2));
    }

    @Test
    void a_payload_that_cannot_be_read_is_dead_and_its_key_goes_on() {
        append(QUEUE, Vector.of(new Line("a", 1), new Line("a", 2)));
        MailDatabase.execute("UPDATE mail.tenon_message SET payload = '{\"odd\": 1}'"
                + " WHERE payload ->> 'number' = '1' AND consumer = 'suite.reader'");

        Lease lease = claim(1, 10).head();

        assertThat(lease.deliveries().map(Delivery::payload)).containsExactly(new Line("a", 2));
        assertThat(log.settle(lease, Vector.of(Outcome.done()))).isTrue();
        assertThat(log.reads().deadLetters(READER, 0, 10).single().delivery().payload())
                .isEqualTo("{\"odd\": 1}");
        assertThat(claim(1, 10)).isEmpty();
        assertThat(log.reads().state(READER).open()).isZero();
    }

    @Test
    void a_lease_that_is_extended_while_its_transaction_runs_is_settled_by_it() {
        append(QUEUE, Vector.of(new Note("n")));
        Lease lease = claim(1, 1).head();
        Transaction handler = log.manager().begin();
        log.in(handler).settle(lease, Vector.of(Outcome.done()));
        assertThat(log.extend(lease, MINUTE)).isTrue();

        handler.commit();

        assertThat(log.reads().state(READER).open()).isZero();
        assertThat(log.extend(lease, MINUTE)).isFalse();
    }

    @Test
    void messages_are_given_out_in_order_whoever_claims() {
        PostgresMessageLog other = PostgresMessageLog.in(
                MailDatabase.another(platform), Vector.of(PayloadType.of(LINE, PostgresMessageLogTest.LINE_JSON)));
        append(QUEUE, Vector.range(0, 100).map(number -> new Line("k" + number % 10, number)));
        Vector<Object> all = Vector.empty();
        for (int turn = 0; all.size() < 100; turn++) {
            Seq<Lease> leases =
                    (turn % 2 == 0 ? log : other).claim(READER, 2, 3, MINUTE).leases();
            all = all.appendAll(payloads(leases));
            leases.forEach(this::done);
        }
        assertThat(all.map(Line.class::cast).groupBy(Line::key).values())
                .allSatisfy(each -> assertThat(each).isEqualTo(each.sortBy(Line::number)));
    }

    @Test
    void a_message_that_the_server_refuses_leaves_nothing_of_its_transaction() {
        Mail mail = new Mail(platform, MailDatabase.empty(platform), 3);
        MailDatabase.execute("ALTER TABLE mail.tenon_message ADD CONSTRAINT no_spam CHECK (key <> 'spam')");
        try {
            Exit<Unit> refused = mail.writeAndSend(new Letter("spam", 1)).run(this);
            assertThat(refused)
                    .isInstanceOfSatisfying(
                            Exit.Failed.class,
                            failed -> assertThat(failed.failure())
                                    .isInstanceOf(Failure.Invalid.class)
                                    .extracting(Failure::message)
                                    .asString()
                                    .contains("no_spam"));
            assertThat(MailDatabase.ask("SELECT count(*) FROM mail.effect")).isEqualTo("0");
            assertThat(mail.open()).isZero();

            mail.writeAndSend(new Letter("ham", 1)).runOrThrow(this);
            assertThat(MailDatabase.ask("SELECT count(*) FROM mail.effect")).isEqualTo("1");
            assertThat(mail.open()).isEqualTo(1);
        } finally {
            MailDatabase.execute("ALTER TABLE mail.tenon_message DROP CONSTRAINT no_spam");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void a_transaction_that_is_in_conflict_at_its_commit_is_run_again_with_its_messages(int letters) {
        Mail mail = new Mail(platform, MailDatabase.empty(platform), 3);
        MailDatabase.atFirstCommit("40001", () -> {
            mail.writeAndSend(Vector.range(0, letters)
                            .map(number -> new Letter("a", number))
                            .toJavaArray(Letter[]::new))
                    .runOrThrow(this);
            assertThat(MailDatabase.ask("SELECT last_value FROM mail.commits")).isNotEqualTo("1");
            assertThat(MailDatabase.ask("SELECT count(*) FROM mail.effect")).isEqualTo(Integer.toString(letters));
            assertThat(mail.open()).isEqualTo(letters);
        });
    }

    @Test
    void what_else_fails_at_a_commit_leaves_nothing_of_its_transaction() {
        Mail mail = new Mail(platform, MailDatabase.empty(platform), 3);
        MailDatabase.atFirstCommit("23514", () -> {
            Exit<Unit> failed = mail.writeAndSend(new Letter("a", 1)).run(this);
            assertThat(failed)
                    .isInstanceOfSatisfying(
                            Exit.Failed.class, end -> assertThat(end.failure()).isInstanceOf(Failure.Defect.class));
            assertThat(MailDatabase.ask("SELECT count(*) FROM mail.effect")).isEqualTo("0");
            assertThat(mail.open()).isZero();
        });
    }

    @Test
    void a_few_messages_and_many_are_kept_the_same_way() {
        Vector<Integer> sizes = Vector.of(1, 2, 3, 4, 5, 6, 50);
        sizes.forEach(size -> append(QUEUE, Vector.range(0, size).map(number -> new Line("k" + size, number))));
        assertThat(payloads(claim(10, 100)).map(Line.class::cast).groupBy(Line::key))
                .isEqualTo(HashMap.ofEntries(sizes.map(size ->
                        Tuple.of("k" + size, Vector.range(0, size).map(number -> new Line("k" + size, number))))));
        assertThat(MailDatabase.ask("SELECT count(DISTINCT (appended_at IS NULL, due_at, priority, attempts, state,"
                        + " unique_text, correlation_id, causation_id, \"user\", tenant, traceparent, error))"
                        + " FROM mail.tenon_message"))
                .isEqualTo("1");
    }

    private void append(MessageQueue queue, Seq<?> payloads) {
        Transaction transaction = log.manager().begin();
        try {
            MessageLogTx tx = log.in(transaction);
            for (Object payload : payloads) {
                if (payload instanceof Line line) {
                    tx.append(message(queue, LINE, line));
                } else {
                    tx.append(message(queue, NOTE, (Note) payload));
                }
            }
            transaction.commit();
        } finally {
            transaction.rollback();
        }
    }

    private <T> NewMessage<T> message(MessageQueue queue, MessageType<T> type, T payload) {
        return NewMessage.of(platform.nextUuid(), queue, type, payload, Correlation.none());
    }

    private Seq<Lease> claim(int leases, int each) {
        return log.claim(READER, leases, each, MINUTE).leases();
    }

    private static Vector<Object> payloads(Seq<Lease> leases) {
        return Vector.ofAll(leases).flatMap(Lease::deliveries).map(Delivery::payload);
    }

    private void done(Lease lease) {
        assertThat(log.settle(lease, lease.deliveries().map(delivery -> Outcome.done())))
                .isTrue();
    }
}
