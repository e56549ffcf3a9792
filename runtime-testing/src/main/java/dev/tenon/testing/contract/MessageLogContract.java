package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link MessageLog} does. An adapter's test extends it; each log is empty and in a database of its own. Needs
 * {@code junit-jupiter}. Not for use by several threads.
 */
public abstract class MessageLogContract {

    /** A message with an order of its own for each {@code key}. */
    public record Line(String key, int number) {}

    /** A message in no order. */
    public record Note(String text) {}

    /** The kind of {@link Line}. */
    public static final MessageType<Line> LINE =
            MessageType.of("Line", Line.class).orderedBy(Line::key);

    /** The kind of {@link Note}. */
    public static final MessageType<Note> NOTE = MessageType.of("Note", Note.class);

    /** Gets lines and notes. */
    public static final Consumer READER = new Consumer("suite.reader", Vector.of(LINE, NOTE), 3);

    /** Gets lines. */
    public static final Consumer COUNTER = new Consumer("suite.counter", Vector.of(LINE), 3);

    /** Where they are appended. */
    public static final MessageQueue QUEUE = new MessageQueue("suite", 1_000, Vector.of(READER, COUNTER));

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private TestPlatform platform = new TestPlatform(42);
    private @Nullable MessageLog log;

    /** For JUnit. */
    protected MessageLogContract() {}

    /** An empty log, whose waiting goes by {@code platform}. */
    protected abstract MessageLog newLog(TestPlatform platform);

    /** Lets time pass by the clock of the log. */
    protected abstract void pass(Duration time);

    @BeforeEach
    void open() {
        platform = new TestPlatform(42);
        log = newLog(platform);
    }

    /** The platform of the present log. */
    protected final TestPlatform platform() {
        return platform;
    }

    private MessageLog log() {
        if (log == null) {
            throw new IllegalStateException("no test has begun");
        }
        return log;
    }

    @Test
    void a_message_is_there_when_its_transaction_has_committed_and_for_each_consumer_that_takes_it() {
        Transaction transaction = log().manager().begin();
        append(log().in(transaction), new Line("a", 1), new Note("n"));
        assertThat(claimed(READER)).isEmpty();

        transaction.commit();

        assertThat(claimed(READER)).containsExactlyInAnyOrder(new Line("a", 1), new Note("n"));
        assertThat(claimed(COUNTER)).containsExactly(new Line("a", 1));
    }

    @Test
    void a_message_of_a_transaction_that_was_rolled_back_never_was() {
        Transaction transaction = log().manager().begin();
        append(log().in(transaction), new Line("a", 1));
        transaction.rollback();

        assertThat(claimed(READER)).isEmpty();
        assertThat(state(READER).open()).isZero();
    }

    @Test
    void a_delivery_tells_what_was_appended() {
        Correlation by = Correlation.none().withCorrelationId("c").withUser("u").withTenant("t");
        UUID id = platform.nextUuid();
        commit(tx -> tx.append(NewMessage.of(id, QUEUE, LINE, new Line("a", 7), by)));

        Delivery delivery = claim(READER, 1, 1).head().deliveries().head();

        assertThat(delivery.message()).isEqualTo(id);
        assertThat(delivery.type()).isSameAs(LINE);
        assertThat(delivery.payload()).isEqualTo(new Line("a", 7));
        assertThat(delivery.key().map(Object::toString)).isEqualTo(Option.some("a"));
        assertThat(delivery.attempt()).isEqualTo(1);
        assertThat(delivery.by()).isEqualTo(by);
    }

    @Test
    void what_one_consumer_has_done_another_one_still_has() {
        appended(new Line("a", 1));
        log().settle(claim(READER, 1, 1).head(), done(1));

        assertThat(state(READER).open()).isZero();
        assertThat(claimed(COUNTER)).containsExactly(new Line("a", 1));
    }

    @Test
    void messages_of_a_key_are_in_one_lease_in_their_order() {
        appended(new Line("a", 1), new Line("b", 1), new Line("a", 2), new Line("a", 3), new Line("b", 2));

        Seq<Lease> leases = claim(READER, 10, 10);

        for (Lease lease : leases) {
            assertThat(ordered(lines(lease))).isTrue();
        }
        Vector<Object> keys = Vector.ofAll(leases)
                .flatMap(lease -> lines(lease).map(Line::key).distinct());
        assertThat(keys).as("no key is in two leases").doesNotHaveDuplicates();
        assertThat(Vector.ofAll(leases).flatMap(this::lines)).hasSize(5);
    }

    @Test
    void a_key_that_is_leased_waits_and_the_others_go_on() {
        appended(new Line("a", 1), new Line("a", 2), new Line("b", 1));
        Lease first = claim(READER, 1, 1).head();
        assertThat(lines(first)).containsExactly(new Line("a", 1));

        assertThat(claimed(READER)).containsExactly(new Line("b", 1));
        assertThat(claimed(READER)).isEmpty();
        assertThat(log().settle(first, done(1))).isTrue();
        assertThat(claimed(READER)).containsExactly(new Line("a", 2));
    }

    @Test
    void what_is_appended_to_a_key_that_is_leased_waits() {
        appended(new Line("a", 1));
        Lease first = claim(READER, 1, 10).head();
        appended(new Line("a", 2));
        assertThat(claimed(READER)).isEmpty();

        log().settle(first, done(1));

        assertThat(claimed(READER)).containsExactly(new Line("a", 2));
    }

    @Test
    void a_lease_has_no_more_deliveries_than_asked_for_and_a_claim_no_more_leases() {
        for (int i = 0; i < 10; i++) {
            appended(new Note("n" + i));
        }
        Seq<Lease> leases = claim(READER, 2, 3);

        assertThat(leases.map(lease -> lease.deliveries().size())).containsExactly(3, 3);
        assertThat(state(READER))
                .extracting(QueueState::waiting, QueueState::leased)
                .containsExactly(4L, 6L);
        assertThat(leases.map(Lease::token)).doesNotHaveDuplicates();
    }

    @Test
    void a_failed_message_is_tried_again_when_it_is_due_and_before_the_others_of_its_key() {
        appended(new Line("a", 1), new Line("a", 2), new Line("b", 1));
        Lease lease = claim(READER, 1, 2).head();
        log().settle(lease, Vector.of(new Outcome.Retry(MINUTE, "no"), Outcome.released()));

        Lease others = claim(READER, 1, 10).head();
        assertThat(lines(others)).containsExactly(new Line("b", 1));
        log().settle(others, done(1));
        assertThat(state(READER).retrying()).isEqualTo(1);
        Claim nothing = log().claim(READER, 1, 1, MINUTE);
        assertThat(nothing.leases()).isEmpty();
        assertThat(nothing.next().get()).isBetween(Duration.ofNanos(1), MINUTE);
        pass(MINUTE.plusSeconds(1));

        Lease again = claim(READER, 1, 10).head();
        assertThat(lines(again)).containsExactly(new Line("a", 1), new Line("a", 2));
        assertThat(again.deliveries().map(Delivery::attempt)).containsExactly(2, 1);
    }

    @Test
    void a_dead_message_is_put_aside_and_its_key_goes_on() {
        appended(new Line("a", 1), new Line("a", 2));
        log().settle(claim(READER, 1, 1).head(), Vector.of(new Outcome.Dead("poison")));

        assertThat(claimed(READER)).containsExactly(new Line("a", 2));
        DeadLetter letter = log().reads().deadLetters(READER, 0, 10).head();
        assertThat(letter.error()).isEqualTo("poison");
        assertThat(letter.delivery().payload()).isEqualTo(new Line("a", 1));
        assertThat(letter.delivery().attempt()).isEqualTo(1);
        assertThat(state(READER)).extracting(QueueState::dead).isEqualTo(1L);
        assertThat(log().reads().deadLetters(READER, letter.delivery().position(), 10))
                .isEmpty();
        assertThat(log().reads().deadLetters(COUNTER, 0, 10)).isEmpty();
    }

    @Test
    void a_dead_letter_that_is_requeued_comes_before_what_was_appended_later() {
        appended(new Line("a", 1), new Line("a", 2), new Line("a", 3));
        log().settle(claim(READER, 1, 1).head(), Vector.of(new Outcome.Dead("poison")));
        Lease second = claim(READER, 1, 1).head();
        long position =
                log().reads().deadLetters(READER, 0, 1).head().delivery().position();

        assertThat(this.<Boolean>commit(tx -> tx.requeue(READER, position))).isTrue();
        assertThat(this.<Boolean>commit(tx -> tx.requeue(READER, position))).isFalse();
        log().settle(second, done(1));

        Lease rest = claim(READER, 1, 10).head();
        assertThat(lines(rest)).containsExactly(new Line("a", 1), new Line("a", 3));
        assertThat(rest.deliveries().head().attempt()).isEqualTo(1);
        assertThat(state(READER).dead()).isZero();
    }

    @Test
    void a_dead_letter_that_is_requeued_comes_before_one_that_waits_already() {
        appended(new Line("a", 1), new Line("a", 2));
        log().settle(claim(READER, 1, 1).head(), Vector.of(new Outcome.Dead("poison")));

        assertThat(this.<Long>commit(tx -> tx.requeueAll(READER))).isEqualTo(1);

        assertThat(claimed(READER)).containsExactly(new Line("a", 1), new Line("a", 2));
    }

    @Test
    void failed_messages_of_a_key_keep_their_order_whichever_is_due_first() {
        appended(new Line("a", 1), new Line("a", 2), new Line("a", 3));
        log().settle(
                        claim(READER, 1, 2).head(),
                        Vector.of(new Outcome.Retry(MINUTE.multipliedBy(2), "no"), new Outcome.Retry(MINUTE, "no")));
        pass(MINUTE.plusSeconds(1));
        assertThat(claimed(READER)).isEmpty();
        pass(MINUTE);

        assertThat(claimed(READER)).containsExactly(new Line("a", 1), new Line("a", 2), new Line("a", 3));
    }

    @Test
    void all_dead_letters_can_be_requeued_and_one_dropped() {
        appended(new Note("1"), new Note("2"), new Note("3"));
        claim(READER, 3, 1).forEach(lease -> log().settle(lease, Vector.of(new Outcome.Dead("poison"))));
        long first = log().reads().deadLetters(READER, 0, 1).head().delivery().position();

        assertThat(this.<Boolean>commit(tx -> tx.discard(READER, first))).isTrue();
        assertThat(this.<Boolean>commit(tx -> tx.discard(READER, first))).isFalse();
        assertThat(this.<Long>commit(tx -> tx.requeueAll(READER))).isEqualTo(2);
        assertThat(claimed(READER)).containsExactlyInAnyOrder(new Note("2"), new Note("3"));
    }

    @Test
    void what_was_not_begun_is_given_back_in_order_and_no_attempt_is_counted() {
        appended(new Line("a", 1), new Line("a", 2), new Line("a", 3));
        Lease lease = claim(READER, 1, 2).head();
        log().settle(lease, Vector.of(Outcome.released(), Outcome.released()));

        Lease again = claim(READER, 1, 10).head();
        assertThat(lines(again)).containsExactly(new Line("a", 1), new Line("a", 2), new Line("a", 3));
        assertThat(again.deliveries().map(Delivery::attempt)).containsOnly(1);
    }

    @Test
    void a_lease_that_has_ended_is_given_out_again_and_its_first_holder_cannot_settle_it() {
        appended(new Line("a", 1), new Line("a", 2));
        Lease paused = claim(READER, 1, 10).head();
        pass(MINUTE.plusSeconds(1));

        Lease other = claim(READER, 1, 10).head();

        assertThat(lines(other)).containsExactly(new Line("a", 1), new Line("a", 2));
        assertThat(other.deliveries().map(Delivery::attempt)).containsOnly(2);
        assertThat(other.token()).isNotEqualTo(paused.token());
        assertThat(log().extend(paused, MINUTE)).isFalse();
        assertThat(log().settle(paused, done(2))).isFalse();
        assertThatThrownBy(() -> this.<Boolean>commit(tx -> {
                    tx.settle(paused, done(2));
                    append(tx, new Note("of the paused one"));
                    return true;
                }))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        thrown -> assertThat(thrown.failure())
                                .isEqualTo(new Failure.NotFound("Lease", Long.toString(paused.token()))));
        assertThat(claimed(READER)).isEmpty();
        assertThat(log().settle(other, done(2))).isTrue();
        assertThat(state(READER).open()).isZero();
    }

    @Test
    void a_lease_can_be_extended_before_it_ends() {
        appended(new Note("n"));
        Lease lease = claim(READER, 1, 1).head();
        pass(Duration.ofSeconds(40));
        assertThat(log().extend(lease, MINUTE)).isTrue();
        pass(Duration.ofSeconds(40));

        assertThat(claimed(READER)).isEmpty();
        assertThat(log().settle(lease, done(1))).isTrue();
    }

    @Test
    void what_outlives_no_worker_is_dead_at_last() {
        appended(new Note("kills"), new Note("lives"));
        for (int attempt = 1; attempt <= READER.maxAttempts(); attempt++) {
            assertThat(claim(READER, 1, 1).head().deliveries().head().payload()).isEqualTo(new Note("kills"));
            pass(MINUTE.plusSeconds(1));
        }
        assertThat(claimed(READER)).containsExactly(new Note("lives"));
        DeadLetter letter = log().reads().deadLetters(READER, 0, 1).head();
        assertThat(letter.delivery().payload()).isEqualTo(new Note("kills"));
        assertThat(letter.delivery().attempt()).isEqualTo(READER.maxAttempts());
    }

    @Test
    void a_lease_that_is_settled_in_a_transaction_is_settled_when_that_commits() {
        appended(new Line("a", 1), new Line("a", 2));
        Lease lease = claim(READER, 1, 1).head();
        Transaction dropped = log().manager().begin();
        log().in(dropped).settle(lease, done(1));
        dropped.rollback();
        assertThat(claimed(READER)).isEmpty();

        this.<Boolean>commit(tx -> {
            tx.settle(lease, done(1));
            append(tx, new Note("follows"));
            return true;
        });

        assertThat(claimed(READER)).containsExactlyInAnyOrder(new Line("a", 2), new Note("follows"));
        assertThat(log().settle(lease, done(1))).isFalse();
    }

    @Test
    void of_two_transactions_that_settle_a_lease_one_commits() {
        appended(new Note("n"));
        Lease lease = claim(READER, 1, 1).head();
        Transaction one = log().manager().begin();
        log().in(one).settle(lease, done(1));
        assertThat(log().settle(lease, Vector.of(Outcome.released()))).isTrue();

        assertThat(conflict(one::commit)).isInstanceOf(Failure.Conflict.ConcurrentChange.class);
        assertThat(claimed(READER)).containsExactly(new Note("n"));
    }

    @Test
    void a_message_is_handled_when_it_is_due() {
        Instant due = now().plus(MINUTE);
        commit(tx -> tx.append(message(NOTE, new Note("later")).at(due)));
        assertThat(claimed(READER)).isEmpty();
        assertThat(state(READER))
                .extracting(QueueState::scheduled, QueueState::waiting)
                .containsExactly(1L, 0L);

        pass(MINUTE.plusSeconds(1));

        assertThat(claimed(READER)).containsExactly(new Note("later"));
    }

    @Test
    void what_has_a_greater_priority_comes_first() {
        commit(tx -> tx.append(message(NOTE, new Note("usual"))));
        commit(tx -> tx.append(message(NOTE, new Note("idle")).priority(-1)));
        commit(tx -> tx.append(message(NOTE, new Note("urgent")).priority(5)));

        List<Object> order = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            order.add(claim(READER, 1, 1).head().deliveries().head().payload());
        }
        assertThat(order).containsExactly(new Note("urgent"), new Note("usual"), new Note("idle"));
    }

    @Test
    void a_unique_message_is_appended_once_until_it_is_done() {
        UUID first = commit(tx -> tx.append(message(NOTE, new Note("1")).uniqueBy("u")));
        UUID second = commit(tx -> tx.append(message(NOTE, new Note("2")).uniqueBy("u")));
        UUID other = commit(tx -> tx.append(message(NOTE, new Note("3")).uniqueBy("v")));
        assertThat(second).isEqualTo(first).isNotEqualTo(other);
        Lease lease = claim(READER, 1, 1).head();
        assertThat(lease.deliveries().head().payload()).isEqualTo(new Note("1"));
        assertThat(this.<UUID>commit(
                        tx -> tx.append(message(NOTE, new Note("4")).uniqueBy("u"))))
                .isEqualTo(first);

        log().settle(lease, done(1));

        assertThat(this.<UUID>commit(
                        tx -> tx.append(message(NOTE, new Note("5")).uniqueBy("u"))))
                .isNotEqualTo(first);
        assertThat(claimed(READER)).containsExactlyInAnyOrder(new Note("3"), new Note("5"));
    }

    @Test
    void a_unique_message_is_appended_once_by_one_transaction() {
        this.<Boolean>commit(tx -> {
            UUID first = tx.append(message(NOTE, new Note("1")).uniqueBy("u"));
            assertThat(tx.append(message(NOTE, new Note("2")).uniqueBy("u"))).isEqualTo(first);
            return true;
        });
        assertThat(claimed(READER)).containsExactly(new Note("1"));
    }

    @Test
    void who_waits_for_work_is_told_of_it() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (AutoCloseable subscription = log().onWork(READER, told::incrementAndGet)) {
            assertThat(subscription).isNotNull();
            appended(new Note("n"));
            assertThat(told.get()).isPositive();
        }
        int before = told.get();
        appended(new Note("n"));
        assertThat(told.get()).isEqualTo(before);
    }

    @Test
    void an_outcome_is_needed_for_each_delivery() {
        appended(new Note("1"), new Note("2"));
        Lease lease = claim(READER, 1, 2).head();
        assertThatThrownBy(() -> log().settle(lease, done(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(log().settle(lease, done(2))).isTrue();
    }

    /** By the clock of the log, as a message that is gone again shows it. */
    private Instant now() {
        appended(new Note("probe"));
        Lease lease = claim(READER, 1, 1).head();
        log().settle(lease, done(1));
        return lease.deliveries().head().appended();
    }

    private <T> NewMessage<T> message(MessageType<T> type, T payload) {
        return NewMessage.of(platform.nextUuid(), QUEUE, type, payload, Correlation.none());
    }

    private void appended(Object... payloads) {
        this.<Boolean>commit(tx -> {
            append(tx, payloads);
            return true;
        });
    }

    private void append(MessageLogTx tx, Object... payloads) {
        for (Object payload : payloads) {
            switch (payload) {
                case Line line -> tx.append(message(LINE, line));
                case Note note -> tx.append(message(NOTE, note));
                default -> throw new IllegalArgumentException(payload.toString());
            }
        }
    }

    private <A> A commit(Function<MessageLogTx, A> work) {
        Transaction transaction = log().manager().begin();
        try {
            A result = work.apply(log().in(transaction));
            transaction.commit();
            return result;
        } finally {
            transaction.rollback();
        }
    }

    private Seq<Lease> claim(Consumer consumer, int leases, int each) {
        return log().claim(consumer, leases, each, MINUTE).leases();
    }

    /** Everything that can be claimed; it stays leased. */
    private Vector<Object> claimed(Consumer consumer) {
        return Vector.ofAll(claim(consumer, 100, 100))
                .flatMap(Lease::deliveries)
                .map(Delivery::payload);
    }

    private Vector<Line> lines(Lease lease) {
        return Vector.ofAll(lease.deliveries()).map(Delivery::payload).map(Line.class::cast);
    }

    private static boolean ordered(Vector<Line> lines) {
        return lines.groupBy(Line::key).values().forAll(each -> each.equals(each.sortBy(Line::number)));
    }

    private QueueState state(Consumer consumer) {
        return log().reads().state(consumer);
    }

    private static Vector<Outcome> done(int count) {
        return Vector.fill(count, Outcome::done);
    }

    private static Failure.Conflict.Reason conflict(Runnable work) {
        try {
            work.run();
        } catch (FailureException e) {
            return ((Failure.Conflict) e.failure()).reason();
        }
        throw new AssertionError("expected a conflict, found none");
    }
}
