package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.COUNTER;
import static dev.tenon.testing.contract.MessageLogContract.LINE;
import static dev.tenon.testing.contract.MessageLogContract.NOTE;
import static dev.tenon.testing.contract.MessageLogContract.QUEUE;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static dev.tenon.testing.contract.MessageStage.MINUTE;
import static dev.tenon.testing.contract.MessageStage.commits;
import static dev.tenon.testing.contract.MessageStage.done;
import static dev.tenon.testing.contract.MessageStage.lines;
import static dev.tenon.testing.contract.MessageStage.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.FailureException;
import dev.tenon.message.Claim;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.message.Withdrawal;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Messages that nobody wants to be handled any more. */
interface WithdrawalLaws extends MessageLaws {

    @Test
    default void what_nobody_has_is_dropped_and_its_key_goes_on() {
        Instant due = stage().now().plus(MINUTE);
        UUID waiting = stage().commit(tx -> tx.append(stage().message(LINE, new Line("a", 1))));
        UUID follower = stage().commit(tx -> tx.append(stage().message(LINE, new Line("a", 2))));
        UUID scheduled = stage().commit(
                        tx -> tx.append(stage().message(NOTE, new Note("later")).at(due)));
        UUID retrying = stage().commit(tx -> tx.append(stage().message(LINE, new Line("b", 1))));
        stage().commit(tx -> tx.append(stage().message(LINE, new Line("b", 2))));
        UUID dead = stage().commit(tx -> tx.append(stage().message(NOTE, new Note("dead"))));
        stage().commit(tx -> tx.append(stage().message(LINE, new Line("a", 3))));
        for (Lease lease : stage().claim(READER, 10, 1)) {
            UUID first = lease.deliveries().head().message();
            stage().log()
                    .settle(
                            lease,
                            Vector.of(
                                    first.equals(retrying)
                                            ? new Outcome.Retry(MINUTE, "no")
                                            : first.equals(dead) ? new Outcome.Dead("no") : Outcome.released()));
        }

        for (UUID each : Vector.of(waiting, follower, scheduled, retrying, dead)) {
            assertThat(stage().<Withdrawal>commit(tx -> tx.withdraw(QUEUE, each)))
                    .isEqualTo(Withdrawal.DROPPED);
            assertThat(stage().<Withdrawal>commit(tx -> tx.withdraw(QUEUE, each)))
                    .isEqualTo(Withdrawal.ABSENT);
            assertThat(stage().log().reads().find(QUEUE, each)).isEmpty();
        }
        assertThat(stage().state(READER))
                .extracting(QueueState::open, QueueState::waiting, QueueState::dead)
                .containsExactly(2L, 2L, 0L);
        stage().pass(MINUTE.plusSeconds(1));
        assertThat(stage().claimed(READER)).containsExactlyInAnyOrder(new Line("a", 3), new Line("b", 2));
        assertThat(stage().claimed(COUNTER)).containsExactlyInAnyOrder(new Line("a", 3), new Line("b", 2));
    }

    @Test
    default void a_withdrawal_that_was_rolled_back_never_was() {
        UUID id = stage().commit(tx -> tx.append(stage().message(NOTE, new Note("n"))));
        Transaction dropped = stage().log().manager().begin();
        stage().log().in(dropped).withdraw(QUEUE, id);
        dropped.rollback();

        assertThat(stage().claimed(READER)).containsExactly(new Note("n"));
    }

    @Test
    default void whoever_has_what_is_withdrawn_is_told_and_it_is_gone_whatever_the_outcome() throws Exception {
        Vector<Outcome> outcomes =
                Vector.of(Outcome.done(), Outcome.released(), new Outcome.Retry(MINUTE, "no"), new Outcome.Dead("no"));
        for (Outcome outcome : outcomes) {
            UUID id = stage().commit(tx -> tx.append(stage().message(LINE, new Line("a", 1))));
            Lease lease = stage().claim(READER, 1, 1).head();
            stage().log().settle(stage().claim(COUNTER, 1, 1).head(), done(1));
            stage().appended(new Line("a", 2));
            AtomicInteger told = new AtomicInteger();
            try (AutoCloseable subscription = stage().log().onWork(READER, told::incrementAndGet)) {
                assertThat(subscription).isNotNull();
                assertThat(stage().<Withdrawal>commit(tx -> tx.withdraw(QUEUE, id)))
                        .isEqualTo(Withdrawal.ASKED);
                assertThat(told.get()).isPositive();
            }
            assertThat(stage().log().claim(READER, 0, 1, MINUTE).withdrawn()).containsExactly(id);
            assertThat(stage().log().claim(COUNTER, 0, 1, MINUTE).withdrawn()).isEmpty();
            assertThat(stage().log().reads().find(QUEUE, id)).hasSize(1);

            assertThat(stage().log().settle(lease, Vector.of(outcome))).isTrue();

            assertThat(stage().log().reads().find(QUEUE, id)).isEmpty();
            assertThat(stage().state(READER).dead()).isZero();
            Claim next = stage().log().claim(READER, 1, 10, MINUTE);
            assertThat(next.withdrawn()).isEmpty();
            assertThat(lines(next.leases().head())).containsExactly(new Line("a", 2));
            stage().log().settle(next.leases().head(), done(1));
            stage().log().settle(stage().claim(COUNTER, 1, 1).head(), done(1));
        }
    }

    @Test
    default void what_is_withdrawn_is_gone_when_its_lease_ends() {
        stage().appended(new Note("stays"));
        UUID id = stage().commit(tx -> tx.append(stage().message(NOTE, new Note("goes"))));
        stage().claim(READER, 2, 1);
        stage().commit(tx -> tx.withdraw(QUEUE, id));
        stage().pass(MINUTE.plusSeconds(1));

        assertThat(stage().claimed(READER)).containsExactly(new Note("stays"));
        assertThat(stage().log().reads().find(QUEUE, id)).isEmpty();
    }

    @Test
    default void what_is_withdrawn_is_gone_when_its_lease_is_parted_or_its_part_is_settled() {
        UUID kept = stage().commit(tx -> tx.append(stage().message(LINE, new Line("a", 1))));
        UUID given = stage().commit(tx -> tx.append(stage().message(LINE, new Line("b", 1))));
        Lease whole = stage().claim(READER, 1, 10).head();
        stage().log().settle(stage().claim(COUNTER, 1, 10).head(), done(2));
        for (UUID each : Vector.of(kept, given)) {
            assertThat(stage().<Withdrawal>commit(tx -> tx.withdraw(QUEUE, each)))
                    .isEqualTo(Withdrawal.ASKED);
        }

        Lease part = stage().log()
                .part(whole, Vector.of(only(whole, new Line("a", 1))), MINUTE)
                .single();

        assertThat(stage().log().reads().find(QUEUE, given)).isEmpty();
        assertThat(stage().log().claim(READER, 0, 1, MINUTE).withdrawn()).containsExactly(kept);
        assertThat(stage().claimed(READER)).isEmpty();
        stage().log().settle(part, Vector.of(Outcome.released()));
        assertThat(stage().log().reads().find(QUEUE, kept)).isEmpty();
        assertThat(stage().claimed(READER)).isEmpty();
    }

    @Test
    default void a_withdrawal_waits_for_no_transaction_in_which_the_message_is_handled() {
        UUID id = stage().commit(tx -> tx.append(stage().message(NOTE, new Note("n"))));
        Lease lease = stage().claim(READER, 1, 1).head();
        Transaction handling = stage().log().manager().begin();
        stage().log().in(handling).settle(lease, done(1));

        assertThat(stage().<Withdrawal>commit(tx -> tx.withdraw(QUEUE, id))).isEqualTo(Withdrawal.ASKED);
        assertThat(stage().log().claim(READER, 0, 1, MINUTE).withdrawn()).containsExactly(id);
        handling.commit();

        assertThat(stage().log().reads().find(QUEUE, id)).isEmpty();
        assertThat(stage().log().claim(READER, 0, 1, MINUTE).withdrawn()).isEmpty();
    }

    @Test
    default void what_was_dropped_has_no_effect_also_when_it_is_leased_before_the_commit() {
        UUID id = stage().commit(tx -> tx.append(stage().message(NOTE, new Note("n"))));
        Transaction dropping = stage().log().manager().begin();
        assertThat(stage().log().in(dropping).withdraw(QUEUE, id)).isEqualTo(Withdrawal.DROPPED);
        Seq<Lease> leases = stage().claim(READER, 1, 1);

        boolean isDropped = commits(dropping);
        boolean isHandled = leases.exists(lease -> {
            Transaction handling = stage().log().manager().begin();
            try {
                stage().log().in(handling).settle(lease, done(1));
                return commits(handling);
            } catch (FailureException e) {
                return false;
            } finally {
                handling.rollback();
            }
        });

        assertThat(isDropped).isNotEqualTo(isHandled);
        assertThat(stage().log().reads().find(QUEUE, id)).isEmpty();
    }

    @Test
    default void a_transaction_withdraws_and_hastens_what_it_has_appended_itself() {
        Instant due = stage().now().plus(MINUTE);
        stage().<Boolean>commit(tx -> {
            UUID dropped = tx.append(stage().message(LINE, new Line("a", 1)).uniqueBy("u"));
            assertThat(tx.withdraw(QUEUE, dropped)).isEqualTo(Withdrawal.DROPPED);
            assertThat(tx.withdraw(QUEUE, dropped)).isEqualTo(Withdrawal.ABSENT);
            tx.append(stage().message(NOTE, new Note("instead")).uniqueBy("u"));
            UUID later = tx.append(stage().message(NOTE, new Note("later")).at(due));
            assertThat(tx.hasten(QUEUE, later)).isTrue();
            return true;
        });

        assertThat(stage().claimed(READER)).containsExactlyInAnyOrder(new Note("instead"), new Note("later"));
        assertThat(stage().claimed(COUNTER)).isEmpty();
    }

    @Test
    default void a_unique_message_can_be_put_in_the_place_of_one_that_is_withdrawn() {
        UUID first = stage().commit(
                        tx -> tx.append(stage().message(NOTE, new Note("1")).uniqueBy("u")));
        UUID second = stage().commit(tx -> {
            assertThat(tx.withdraw(QUEUE, first)).isEqualTo(Withdrawal.DROPPED);
            return tx.append(stage().message(NOTE, new Note("2")).uniqueBy("u"));
        });
        assertThat(second).isNotEqualTo(first);

        assertThat(stage().<UUID>commit(tx ->
                        tx.append(stage().message(NOTE, new Note("3")).uniqueBy("u"))))
                .isEqualTo(second);
        assertThat(stage().claimed(READER)).containsExactly(new Note("2"));
    }

    @Test
    default void a_unique_message_can_be_appended_as_soon_as_the_one_that_is_leased_is_withdrawn() {
        UUID first = stage().commit(
                        tx -> tx.append(stage().message(NOTE, new Note("1")).uniqueBy("u")));
        Lease lease = stage().claim(READER, 1, 1).head();
        UUID second = stage().commit(tx -> {
            assertThat(tx.withdraw(QUEUE, first)).isEqualTo(Withdrawal.ASKED);
            return tx.append(stage().message(NOTE, new Note("2")).uniqueBy("u"));
        });
        assertThat(second).as("in the same transaction").isNotEqualTo(first);
        Lease other = stage().claim(READER, 1, 1).head();
        assertThat(stage().<Withdrawal>commit(tx -> tx.withdraw(QUEUE, second))).isEqualTo(Withdrawal.ASKED);

        UUID third = stage().commit(
                        tx -> tx.append(stage().message(NOTE, new Note("3")).uniqueBy("u")));
        assertThat(third).as("in a later one").isNotIn(first, second);
        assertThat(stage().log().settle(lease, Vector.of(Outcome.released()))).isTrue();
        assertThat(stage().log().settle(other, Vector.of(new Outcome.Retry(MINUTE, "no"))))
                .isTrue();
        assertThat(stage().<UUID>commit(tx ->
                        tx.append(stage().message(NOTE, new Note("4")).uniqueBy("u"))))
                .as("while the third is not done")
                .isEqualTo(third);

        assertThat(stage().claimed(READER)).containsExactly(new Note("3"));
        assertThat(stage().state(READER)).extracting(QueueState::open).isEqualTo(1L);
    }
}
