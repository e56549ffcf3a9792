package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.Delivery;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.message.Withdrawal;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    /** A queue that is soon full. */
    public static final MessageQueue SMALL = new MessageQueue("small", 2, Duration.ofSeconds(3), Vector.of(READER));

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
    void a_message_from_elsewhere_comes_for_the_first_time_once() {
        UUID id = platform.nextUuid();
        Transaction undone = log().manager().begin();
        assertThat(log().in(undone).isFirst("post", id)).isTrue();
        undone.rollback();

        Transaction first = log().manager().begin();
        MessageLogTx tx = log().in(first);
        assertThat(tx.isFirst("post", id)).isTrue();
        assertThat(tx.isFirst("post", id)).isFalse();
        assertThat(tx.isFirst("bank", id)).isTrue();
        first.commit();

        Transaction second = log().manager().begin();
        assertThat(log().in(second).isFirst("post", id)).isFalse();
        assertThat(log().in(second).isFirst("post", platform.nextUuid())).isTrue();
        second.rollback();
    }

    @Test
    void a_message_from_elsewhere_is_remembered_for_a_week_and_then_forgotten() {
        UUID id = platform.nextUuid();
        assertThat(isAccepted(log().manager().begin(), id)).isTrue();
        pass(Duration.ofDays(6));
        isAccepted(log().manager().begin(), platform.nextUuid());
        assertThat(isAccepted(log().manager().begin(), id)).isFalse();

        pass(Duration.ofDays(2));
        isAccepted(log().manager().begin(), platform.nextUuid());

        assertThat(isAccepted(log().manager().begin(), id)).isTrue();
    }

    @Test
    void of_two_transactions_with_the_same_message_from_elsewhere_one_commits() {
        UUID id = platform.nextUuid();
        Transaction one = log().manager().begin();
        Transaction two = log().manager().begin();
        // Both have their snapshot before the first commits.
        log().in(two).append(NewMessage.of(platform.nextUuid(), QUEUE, NOTE, new Note("n"), Correlation.none()));
        assertThat(log().in(one).isFirst("post", id)).isTrue();
        one.commit();

        assertThat(isAccepted(two, id)).isFalse();
    }

    private boolean isAccepted(Transaction transaction, UUID id) {
        try {
            boolean isFirst = log().in(transaction).isFirst("post", id);
            transaction.commit();
            return isFirst;
        } catch (FailureException conflict) {
            assertThat(conflict.failure()).isInstanceOf(Failure.Conflict.class);
            return false;
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_delivery_tells_what_was_appended() {
        Correlation by = Correlation.none()
                .withCorrelationId("c")
                .withCausationId("d")
                .withUser("u")
                .withTenant("t")
                .withTraceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
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
    void a_lease_is_parted_and_what_is_in_no_part_waits_again_and_no_attempt_is_counted() {
        appended(new Line("a", 1), new Line("b", 1), new Line("a", 2), new Line("c", 1), new Note("n"));
        Lease whole = claim(READER, 1, 10).head();

        Seq<Lease> parts =
                log().part(whole, Vector.of(only(whole, new Line("b", 1)), only(whole, new Line("a", 1))), MINUTE);

        assertThat(parts.map(lease -> lease.deliveries().map(Delivery::payload)))
                .containsExactly(Vector.of(new Line("b", 1)), Vector.of(new Line("a", 1)));
        assertThat(parts.map(Lease::token).append(whole.token())).doesNotHaveDuplicates();
        assertThat(state(READER))
                .extracting(QueueState::waiting, QueueState::leased)
                .containsExactly(3L, 2L);
        Seq<Lease> others = claim(READER, 10, 10);
        assertThat(Vector.ofAll(others).flatMap(Lease::deliveries).map(Delivery::payload))
                .as("the second of a key that is leased waits")
                .containsExactlyInAnyOrder(new Line("c", 1), new Note("n"));
        assertThat(Vector.ofAll(others).flatMap(Lease::deliveries).map(Delivery::attempt))
                .containsOnly(1);
        assertThat(log().extend(whole, MINUTE)).isFalse();
        assertThat(log().settle(whole, done(5))).isFalse();
        assertThat(log().extend(parts.head(), MINUTE)).isTrue();
        assertThat(log().settle(parts.head(), done(1))).isTrue();
        assertThat(log().settle(parts.last(), done(1))).isTrue();
        assertThat(claimed(READER)).containsExactly(new Line("a", 2));
    }

    @Test
    void parts_end_as_leases_do() {
        appended(new Note("1"), new Note("2"));
        Lease whole = claim(READER, 1, 10).head();
        pass(Duration.ofSeconds(40));
        Lease part =
                log().part(whole, Vector.of(whole.deliveries().take(1)), MINUTE).single();
        assertThat(claimed(READER)).containsExactly(whole.deliveries().last().payload());
        pass(Duration.ofSeconds(40));
        assertThat(claimed(READER)).isEmpty();
        pass(Duration.ofSeconds(30));

        assertThat(claim(READER, 10, 1).flatMap(Lease::deliveries).map(Delivery::attempt))
                .containsExactly(2, 2);
        assertThat(log().settle(part, done(1))).isFalse();
    }

    @Test
    void a_lease_that_has_ended_is_not_parted() {
        appended(new Note("1"), new Note("2"));
        Lease settled = claim(READER, 1, 1).head();
        log().settle(settled, done(1));
        Lease over = claim(READER, 1, 1).head();
        pass(MINUTE.plusSeconds(1));
        Lease other = claim(READER, 1, 1).head();

        for (Lease ended : Vector.of(settled, over)) {
            assertThat(log().part(ended, Vector.of(ended.deliveries()), MINUTE)).isEmpty();
        }

        assertThat(state(READER))
                .extracting(QueueState::waiting, QueueState::leased)
                .containsExactly(0L, 1L);
        assertThat(log().settle(other, done(1))).isTrue();
    }

    @Test
    void a_transaction_that_settles_a_lease_is_in_conflict_with_who_parts_it() {
        appended(new Note("1"), new Note("2"));
        Lease whole = claim(READER, 1, 10).head();
        Transaction handling = log().manager().begin();
        MessageLogTx tx = log().in(handling);
        tx.settle(whole, done(2));
        append(tx, new Note("of the handler"));

        Seq<Lease> parts = log().part(whole, Vector.of(whole.deliveries().take(1)), MINUTE);

        assertThat(commits(handling)).isFalse();
        handling.rollback();
        assertThat(claimed(READER)).containsExactly(whole.deliveries().last().payload());
        assertThat(this.<Boolean>commit(next -> {
                    next.settle(parts.single(), done(1));
                    return true;
                }))
                .isTrue();
    }

    @Test
    void what_is_withdrawn_is_gone_when_its_lease_is_parted_or_its_part_is_settled() {
        UUID kept = commit(tx -> tx.append(message(LINE, new Line("a", 1))));
        UUID given = commit(tx -> tx.append(message(LINE, new Line("b", 1))));
        Lease whole = claim(READER, 1, 10).head();
        log().settle(claim(COUNTER, 1, 10).head(), done(2));
        for (UUID each : Vector.of(kept, given)) {
            assertThat(this.<Withdrawal>commit(tx -> tx.withdraw(QUEUE, each))).isEqualTo(Withdrawal.ASKED);
        }

        Lease part = log().part(whole, Vector.of(only(whole, new Line("a", 1))), MINUTE)
                .single();

        assertThat(log().reads().find(QUEUE, given)).isEmpty();
        assertThat(log().claim(READER, 0, 1, MINUTE).withdrawn()).containsExactly(kept);
        assertThat(claimed(READER)).isEmpty();
        log().settle(part, Vector.of(Outcome.released()));
        assertThat(log().reads().find(QUEUE, kept)).isEmpty();
        assertThat(claimed(READER)).isEmpty();
    }

    @Test
    void what_a_transaction_said_last_of_a_lease_counts() {
        appended(new Note("1"), new Note("2"));
        Lease lease = claim(READER, 1, 10).head();

        this.<Boolean>commit(tx -> {
            tx.settle(lease, done(2));
            tx.settle(lease, Vector.of(Outcome.done(), Outcome.released()));
            return true;
        });

        assertThat(claimed(READER)).containsExactly(lease.deliveries().last().payload());
        assertThat(log().settle(lease, done(2))).isFalse();
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

    @Test
    void it_is_told_how_it_stands_with_a_message() {
        Instant due = now().plus(MINUTE);
        UUID id = commit(tx -> tx.append(message(LINE, new Line("a", 1)).at(due)));
        DeliveryStatus scheduled = status(id);
        assertThat(scheduled.state()).isEqualTo(DeliveryState.SCHEDULED);
        assertThat(scheduled.message()).isEqualTo(id);
        assertThat(scheduled.type()).isEqualTo("Line");
        assertThat(scheduled.consumer()).isEqualTo(READER.name());
        assertThat(Duration.between(scheduled.appended(), scheduled.due()))
                .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(61));
        pass(MINUTE.plusSeconds(1));
        assertThat(status(id).state()).isEqualTo(DeliveryState.WAITING);
        Lease lease = claim(READER, 1, 1).head();
        assertThat(status(id))
                .extracting(DeliveryStatus::state, DeliveryStatus::attempts, DeliveryStatus::error)
                .containsExactly(DeliveryState.LEASED, 0, "");
        assertThat(status(id).position()).isEqualTo(lease.deliveries().head().position());

        log().settle(lease, Vector.of(new Outcome.Retry(MINUTE, "no")));
        assertThat(status(id))
                .extracting(DeliveryStatus::state, DeliveryStatus::attempts, DeliveryStatus::error)
                .containsExactly(DeliveryState.RETRYING, 1, "no");
        pass(MINUTE.plusSeconds(1));
        assertThat(status(id).state()).isEqualTo(DeliveryState.WAITING);
        log().settle(claim(READER, 1, 1).head(), Vector.of(new Outcome.Dead("poison")));

        assertThat(status(id))
                .extracting(DeliveryStatus::state, DeliveryStatus::attempts, DeliveryStatus::error)
                .containsExactly(DeliveryState.DEAD, 2, "poison");
        assertThat(log().reads().find(QUEUE, id).map(DeliveryStatus::consumer))
                .containsExactlyInAnyOrder(READER.name(), COUNTER.name());
        log().settle(claim(COUNTER, 1, 1).head(), done(1));
        assertThat(log().reads().find(QUEUE, id)).hasSize(1);
        assertThat(log().reads().find(QUEUE, platform.nextUuid())).isEmpty();
    }

    @Test
    void what_a_consumer_has_in_a_state_is_listed_by_position() {
        appended(new Note("1"), new Note("2"), new Note("3"), new Note("4"));
        Lease lease = claim(READER, 1, 1).head();

        Seq<DeliveryStatus> first = log().reads().list(READER, DeliveryState.WAITING, 0, 2);
        Seq<DeliveryStatus> second =
                log().reads().list(READER, DeliveryState.WAITING, first.last().position(), 2);

        Seq<DeliveryStatus> all = first.appendAll(second);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1);
        assertThat(all).isEqualTo(all.sortBy(DeliveryStatus::position));
        assertThat(all.map(DeliveryStatus::message))
                .doesNotContain(lease.deliveries().head().message());
        assertThat(log().reads().list(READER, DeliveryState.LEASED, 0, 10).map(DeliveryStatus::message))
                .containsExactly(lease.deliveries().head().message());
        assertThat(log().reads().list(READER, DeliveryState.DEAD, 0, 10)).isEmpty();
    }

    @Test
    void what_waits_is_shown_with_what_it_carries_and_goes_on_waiting() {
        Instant due = now().plus(MINUTE);
        appended(new Line("a", 1), new Line("a", 2), new Note("n"), new Line("b", 1));
        commit(tx -> tx.append(message(NOTE, new Note("later")).at(due)));
        Lease lease = claim(READER, 1, 1).head();
        assertThat(lines(lease)).containsExactly(new Line("a", 1));

        Seq<Delivery> first = log().reads().waiting(READER, 0, 2);
        Seq<Delivery> second = log().reads().waiting(READER, first.last().position(), 2);

        assertThat(first.map(Delivery::payload)).containsExactly(new Line("a", 2), new Note("n"));
        assertThat(second.map(Delivery::payload)).containsExactly(new Line("b", 1));
        assertThat(first.head().key().map(Object::toString)).isEqualTo(Option.some("a"));
        assertThat(claimed(READER)).containsExactlyInAnyOrder(new Note("n"), new Line("b", 1));
    }

    @Test
    void it_is_told_which_keys_are_neither_done_nor_dead() {
        Instant due = now().plus(MINUTE);
        appended(new Line("leased", 1), new Line("done", 1), new Line("dead", 1), new Line("retrying", 1));
        claim(READER, 10, 1)
                .filter(lease -> !lines(lease).head().key().equals("leased"))
                .forEach(lease -> log().settle(
                                lease,
                                Vector.of(
                                        switch (lines(lease).head().key()) {
                                            case "done" -> Outcome.done();
                                            case "dead" -> new Outcome.Dead("no");
                                            default -> new Outcome.Retry(MINUTE, "no");
                                        })));
        appended(new Line("waiting", 1), new Line("other", 1));
        commit(tx -> tx.append(message(LINE, new Line("scheduled", 1)).at(due)));

        Set<String> asked = HashSet.of("leased", "done", "dead", "retrying", "waiting", "scheduled", "never");

        assertThat(log().reads().openKeys(READER, asked))
                .isEqualTo(HashSet.of("leased", "retrying", "waiting", "scheduled"));
        assertThat(log().reads().openKeys(READER, HashSet.empty())).isEmpty();
    }

    @Test
    void what_nobody_has_is_dropped_and_its_key_goes_on() {
        Instant due = now().plus(MINUTE);
        UUID waiting = commit(tx -> tx.append(message(LINE, new Line("a", 1))));
        UUID follower = commit(tx -> tx.append(message(LINE, new Line("a", 2))));
        UUID scheduled = commit(tx -> tx.append(message(NOTE, new Note("later")).at(due)));
        UUID retrying = commit(tx -> tx.append(message(LINE, new Line("b", 1))));
        commit(tx -> tx.append(message(LINE, new Line("b", 2))));
        UUID dead = commit(tx -> tx.append(message(NOTE, new Note("dead"))));
        commit(tx -> tx.append(message(LINE, new Line("a", 3))));
        for (Lease lease : claim(READER, 10, 1)) {
            UUID first = lease.deliveries().head().message();
            log().settle(
                            lease,
                            Vector.of(
                                    first.equals(retrying)
                                            ? new Outcome.Retry(MINUTE, "no")
                                            : first.equals(dead) ? new Outcome.Dead("no") : Outcome.released()));
        }

        for (UUID each : Vector.of(waiting, follower, scheduled, retrying, dead)) {
            assertThat(this.<Withdrawal>commit(tx -> tx.withdraw(QUEUE, each))).isEqualTo(Withdrawal.DROPPED);
            assertThat(this.<Withdrawal>commit(tx -> tx.withdraw(QUEUE, each))).isEqualTo(Withdrawal.ABSENT);
            assertThat(log().reads().find(QUEUE, each)).isEmpty();
        }
        assertThat(state(READER))
                .extracting(QueueState::open, QueueState::waiting, QueueState::dead)
                .containsExactly(2L, 2L, 0L);
        pass(MINUTE.plusSeconds(1));
        assertThat(claimed(READER)).containsExactlyInAnyOrder(new Line("a", 3), new Line("b", 2));
        assertThat(claimed(COUNTER)).containsExactlyInAnyOrder(new Line("a", 3), new Line("b", 2));
    }

    @Test
    void a_withdrawal_that_was_rolled_back_never_was() {
        UUID id = commit(tx -> tx.append(message(NOTE, new Note("n"))));
        Transaction dropped = log().manager().begin();
        log().in(dropped).withdraw(QUEUE, id);
        dropped.rollback();

        assertThat(claimed(READER)).containsExactly(new Note("n"));
    }

    @Test
    void whoever_has_what_is_withdrawn_is_told_and_it_is_gone_whatever_the_outcome() throws Exception {
        Vector<Outcome> outcomes =
                Vector.of(Outcome.done(), Outcome.released(), new Outcome.Retry(MINUTE, "no"), new Outcome.Dead("no"));
        for (Outcome outcome : outcomes) {
            UUID id = commit(tx -> tx.append(message(LINE, new Line("a", 1))));
            Lease lease = claim(READER, 1, 1).head();
            log().settle(claim(COUNTER, 1, 1).head(), done(1));
            appended(new Line("a", 2));
            AtomicInteger told = new AtomicInteger();
            try (AutoCloseable subscription = log().onWork(READER, told::incrementAndGet)) {
                assertThat(subscription).isNotNull();
                assertThat(this.<Withdrawal>commit(tx -> tx.withdraw(QUEUE, id)))
                        .isEqualTo(Withdrawal.ASKED);
                assertThat(told.get()).isPositive();
            }
            assertThat(log().claim(READER, 0, 1, MINUTE).withdrawn()).containsExactly(id);
            assertThat(log().claim(COUNTER, 0, 1, MINUTE).withdrawn()).isEmpty();
            assertThat(log().reads().find(QUEUE, id)).hasSize(1);

            assertThat(log().settle(lease, Vector.of(outcome))).isTrue();

            assertThat(log().reads().find(QUEUE, id)).isEmpty();
            assertThat(state(READER).dead()).isZero();
            Claim next = log().claim(READER, 1, 10, MINUTE);
            assertThat(next.withdrawn()).isEmpty();
            assertThat(lines(next.leases().head())).containsExactly(new Line("a", 2));
            log().settle(next.leases().head(), done(1));
            log().settle(claim(COUNTER, 1, 1).head(), done(1));
        }
    }

    @Test
    void what_is_withdrawn_is_gone_when_its_lease_ends() {
        appended(new Note("stays"));
        UUID id = commit(tx -> tx.append(message(NOTE, new Note("goes"))));
        claim(READER, 2, 1);
        commit(tx -> tx.withdraw(QUEUE, id));
        pass(MINUTE.plusSeconds(1));

        assertThat(claimed(READER)).containsExactly(new Note("stays"));
        assertThat(log().reads().find(QUEUE, id)).isEmpty();
    }

    @Test
    void a_withdrawal_waits_for_no_transaction_in_which_the_message_is_handled() {
        UUID id = commit(tx -> tx.append(message(NOTE, new Note("n"))));
        Lease lease = claim(READER, 1, 1).head();
        Transaction handling = log().manager().begin();
        log().in(handling).settle(lease, done(1));

        assertThat(this.<Withdrawal>commit(tx -> tx.withdraw(QUEUE, id))).isEqualTo(Withdrawal.ASKED);
        assertThat(log().claim(READER, 0, 1, MINUTE).withdrawn()).containsExactly(id);
        handling.commit();

        assertThat(log().reads().find(QUEUE, id)).isEmpty();
        assertThat(log().claim(READER, 0, 1, MINUTE).withdrawn()).isEmpty();
    }

    @Test
    void what_was_dropped_has_no_effect_also_when_it_is_leased_before_the_commit() {
        UUID id = commit(tx -> tx.append(message(NOTE, new Note("n"))));
        Transaction dropping = log().manager().begin();
        assertThat(log().in(dropping).withdraw(QUEUE, id)).isEqualTo(Withdrawal.DROPPED);
        Seq<Lease> leases = claim(READER, 1, 1);

        boolean isDropped = commits(dropping);
        boolean isHandled = leases.exists(lease -> {
            Transaction handling = log().manager().begin();
            try {
                log().in(handling).settle(lease, done(1));
                return commits(handling);
            } catch (FailureException e) {
                return false;
            } finally {
                handling.rollback();
            }
        });

        assertThat(isDropped).isNotEqualTo(isHandled);
        assertThat(log().reads().find(QUEUE, id)).isEmpty();
    }

    @Test
    void what_was_due_later_is_due_now_when_it_is_hastened() {
        Instant due = now().plus(MINUTE);
        UUID scheduled = commit(tx -> tx.append(message(NOTE, new Note("later")).at(due)));
        UUID retrying = commit(tx -> tx.append(message(LINE, new Line("a", 1))));
        log().settle(claim(READER, 1, 1).head(), Vector.of(new Outcome.Retry(MINUTE, "no")));
        appended(new Line("a", 2));

        assertThat(this.<Boolean>commit(tx -> tx.hasten(QUEUE, scheduled))).isTrue();
        assertThat(this.<Boolean>commit(tx -> tx.hasten(QUEUE, retrying))).isTrue();

        assertThat(this.<Boolean>commit(tx -> tx.hasten(QUEUE, scheduled))).isFalse();
        Seq<Lease> leases = claim(READER, 10, 10);
        Vector<Delivery> deliveries = Vector.ofAll(leases).flatMap(Lease::deliveries);
        assertThat(deliveries.map(Delivery::payload))
                .containsExactlyInAnyOrder(new Note("later"), new Line("a", 1), new Line("a", 2))
                .containsSubsequence(new Line("a", 1), new Line("a", 2));
        assertThat(this.<Boolean>commit(tx -> tx.hasten(QUEUE, scheduled))).isFalse();
        assertThat(this.<Boolean>commit(tx -> tx.hasten(QUEUE, platform.nextUuid())))
                .isFalse();
    }

    @Test
    void a_transaction_withdraws_and_hastens_what_it_has_appended_itself() {
        Instant due = now().plus(MINUTE);
        this.<Boolean>commit(tx -> {
            UUID dropped = tx.append(message(LINE, new Line("a", 1)).uniqueBy("u"));
            assertThat(tx.withdraw(QUEUE, dropped)).isEqualTo(Withdrawal.DROPPED);
            assertThat(tx.withdraw(QUEUE, dropped)).isEqualTo(Withdrawal.ABSENT);
            tx.append(message(NOTE, new Note("instead")).uniqueBy("u"));
            UUID later = tx.append(message(NOTE, new Note("later")).at(due));
            assertThat(tx.hasten(QUEUE, later)).isTrue();
            return true;
        });

        assertThat(claimed(READER)).containsExactlyInAnyOrder(new Note("instead"), new Note("later"));
        assertThat(claimed(COUNTER)).isEmpty();
    }

    @Test
    void a_unique_message_can_be_put_in_the_place_of_one_that_is_withdrawn() {
        UUID first = commit(tx -> tx.append(message(NOTE, new Note("1")).uniqueBy("u")));
        UUID second = commit(tx -> {
            assertThat(tx.withdraw(QUEUE, first)).isEqualTo(Withdrawal.DROPPED);
            return tx.append(message(NOTE, new Note("2")).uniqueBy("u"));
        });
        assertThat(second).isNotEqualTo(first);

        assertThat(this.<UUID>commit(
                        tx -> tx.append(message(NOTE, new Note("3")).uniqueBy("u"))))
                .isEqualTo(second);
        assertThat(claimed(READER)).containsExactly(new Note("2"));
    }

    @Test
    void a_unique_message_can_be_appended_as_soon_as_the_one_that_is_leased_is_withdrawn() {
        UUID first = commit(tx -> tx.append(message(NOTE, new Note("1")).uniqueBy("u")));
        Lease lease = claim(READER, 1, 1).head();
        UUID second = commit(tx -> {
            assertThat(tx.withdraw(QUEUE, first)).isEqualTo(Withdrawal.ASKED);
            return tx.append(message(NOTE, new Note("2")).uniqueBy("u"));
        });
        assertThat(second).as("in the same transaction").isNotEqualTo(first);
        Lease other = claim(READER, 1, 1).head();
        assertThat(this.<Withdrawal>commit(tx -> tx.withdraw(QUEUE, second))).isEqualTo(Withdrawal.ASKED);

        UUID third = commit(tx -> tx.append(message(NOTE, new Note("3")).uniqueBy("u")));
        assertThat(third).as("in a later one").isNotIn(first, second);
        assertThat(log().settle(lease, Vector.of(Outcome.released()))).isTrue();
        assertThat(log().settle(other, Vector.of(new Outcome.Retry(MINUTE, "no"))))
                .isTrue();
        assertThat(this.<UUID>commit(
                        tx -> tx.append(message(NOTE, new Note("4")).uniqueBy("u"))))
                .as("while the third is not done")
                .isEqualTo(third);

        assertThat(claimed(READER)).containsExactly(new Note("3"));
        assertThat(state(READER)).extracting(QueueState::open).isEqualTo(1L);
    }

    @Test
    @Timeout(60)
    void who_appends_to_a_full_queue_waits_and_is_told_at_last_what_to_do() throws Exception {
        fill();
        long before = platform.nanoTime();

        Option<Failure> refused = outcomeOf(() -> commit(tx -> tx.append(small("3"))));

        assertThat(refused)
                .isEqualTo(Option.some(new Failure.TimedOut(
                        Duration.ofSeconds(3),
                        "the queue small is full: suite.reader has 2 deliveries or more that are not done, and made no"
                                + " room within 3000 ms. See whether its handler fails or hangs, let more of it run at"
                                + " a time (maxConcurrency), or give the queue more capacity or patience")));
        assertThat(Duration.ofNanos(platform.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(state(READER).open()).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    void who_waits_for_room_goes_on_when_there_is_some() throws Exception {
        fill();
        Lease lease = claim(READER, 1, 1).head();
        Thread waiting = platform.start("waiting", () -> commit(tx -> tx.append(small("3"))));
        platform.clock().awaitSleepers(1);

        assertThat(log().settle(lease, done(1))).isTrue();
        waiting.join();

        assertThat(state(READER).open()).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    void a_handler_does_not_wait_for_room() {
        fill();
        Lease lease = claim(READER, 1, 1).head();

        this.<Boolean>commit(tx -> {
            tx.settle(lease, done(1));
            Vector.of("in", "its", "transaction").forEach(text -> tx.append(small(text)));
            return true;
        });
        assertThat(state(READER).open()).isEqualTo(4);

        commit(tx -> tx.append(small("outside", Correlation.none().withCausationId("a message"))));
        assertThat(state(READER).open()).isEqualTo(5);
    }

    @Test
    @Timeout(60)
    void what_comes_from_elsewhere_waits_for_room_also_when_a_message_set_it_off_there() throws Exception {
        fill();
        NewMessage<Note> foreign = small("3", Correlation.none().withCausationId("a message of elsewhere"));

        Option<Failure> refused = outcomeOf(() -> commit(tx -> {
            assertThat(tx.isFirst("post", foreign.id())).isTrue();
            return tx.append(foreign);
        }));

        assertThat(refused.get()).isInstanceOf(Failure.TimedOut.class);
        assertThat(state(READER).open()).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    void a_transaction_that_finds_room_appends_all_that_it_has() {
        this.<Boolean>commit(tx -> {
            Vector.range(0, 50).forEach(number -> tx.append(small("n" + number)));
            return true;
        });

        assertThat(state(READER).open()).isEqualTo(50);
    }

    /** Leaves no room in {@link #SMALL}. */
    private void fill() {
        commit(tx -> tx.append(small("1")));
        commit(tx -> tx.append(small("2")));
    }

    private NewMessage<Note> small(String text) {
        return small(text, Correlation.none());
    }

    private NewMessage<Note> small(String text, Correlation by) {
        return NewMessage.of(platform.nextUuid(), SMALL, NOTE, new Note(text), by);
    }

    /** How {@code work} fails on a thread of its own, while time passes; none when it does not. */
    private Option<Failure> outcomeOf(Runnable work) {
        AtomicReference<@Nullable Failure> refused = new AtomicReference<>();
        Thread working = platform.start("working", () -> {
            try {
                work.run();
            } catch (FailureException e) {
                refused.set(e.failure());
            }
        });
        while (working.isAlive()) {
            platform.clock().advance(Duration.ofMillis(100));
            Thread.onSpinWait();
        }
        return Option.of(refused.get());
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

    private static Seq<Delivery> only(Lease lease, Object payload) {
        return lease.deliveries().filter(delivery -> delivery.payload().equals(payload));
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

    private DeliveryStatus status(UUID message) {
        return log().reads()
                .find(QUEUE, message)
                .filter(status -> status.consumer().equals(READER.name()))
                .single();
    }

    /** Whether nobody else was first. */
    private static boolean commits(Transaction transaction) {
        try {
            transaction.commit();
            return true;
        } catch (FailureException e) {
            assertThat(e.failure()).isInstanceOf(Failure.Conflict.class);
            return false;
        }
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
