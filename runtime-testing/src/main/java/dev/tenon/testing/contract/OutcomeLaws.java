package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.READER;
import static dev.tenon.testing.contract.MessageStage.MINUTE;
import static dev.tenon.testing.contract.MessageStage.done;
import static dev.tenon.testing.contract.MessageStage.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Claim;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Vector;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of deliveries when their lease is settled, alone or in a transaction. */
interface OutcomeLaws extends MessageLaws {

    @Test
    default void a_failed_message_is_tried_again_when_it_is_due_and_before_the_others_of_its_key() {
        stage().appended(new Line("a", 1), new Line("a", 2), new Line("b", 1));
        Lease lease = stage().claim(READER, 1, 2).head();
        stage().log().settle(lease, Vector.of(new Outcome.Retry(MINUTE, "no"), Outcome.released()));

        Lease others = stage().claim(READER, 1, 10).head();
        assertThat(lines(others)).containsExactly(new Line("b", 1));
        stage().log().settle(others, done(1));
        assertThat(stage().state(READER).retrying()).isEqualTo(1);
        Claim nothing = stage().log().claim(READER, 1, 1, MINUTE);
        assertThat(nothing.leases()).isEmpty();
        assertThat(nothing.next().get()).isBetween(Duration.ofNanos(1), MINUTE);
        stage().pass(MINUTE.plusSeconds(1));

        Lease again = stage().claim(READER, 1, 10).head();
        assertThat(lines(again)).containsExactly(new Line("a", 1), new Line("a", 2));
        assertThat(again.deliveries().map(Delivery::attempt)).containsExactly(2, 1);
    }

    @Test
    default void what_was_not_begun_is_given_back_in_order_and_no_attempt_is_counted() {
        stage().appended(new Line("a", 1), new Line("a", 2), new Line("a", 3));
        Lease lease = stage().claim(READER, 1, 2).head();
        stage().log().settle(lease, Vector.of(Outcome.released(), Outcome.released()));

        Lease again = stage().claim(READER, 1, 10).head();
        assertThat(lines(again)).containsExactly(new Line("a", 1), new Line("a", 2), new Line("a", 3));
        assertThat(again.deliveries().map(Delivery::attempt)).containsOnly(1);
    }

    @Test
    default void a_lease_that_is_settled_in_a_transaction_is_settled_when_that_commits() {
        stage().appended(new Line("a", 1), new Line("a", 2));
        Lease lease = stage().claim(READER, 1, 1).head();
        Transaction dropped = stage().log().manager().begin();
        stage().log().in(dropped).settle(lease, done(1));
        dropped.rollback();
        assertThat(stage().claimed(READER)).isEmpty();

        stage().<Boolean>commit(tx -> {
            tx.settle(lease, done(1));
            stage().append(tx, new Note("follows"));
            return true;
        });

        assertThat(stage().claimed(READER)).containsExactlyInAnyOrder(new Line("a", 2), new Note("follows"));
        assertThat(stage().log().settle(lease, done(1))).isFalse();
    }

    @Test
    default void of_two_transactions_that_settle_a_lease_one_commits() {
        stage().appended(new Note("n"));
        Lease lease = stage().claim(READER, 1, 1).head();
        Transaction one = stage().log().manager().begin();
        stage().log().in(one).settle(lease, done(1));
        assertThat(stage().log().settle(lease, Vector.of(Outcome.released()))).isTrue();

        assertThat(conflict(one::commit)).isInstanceOf(Failure.Conflict.ConcurrentChange.class);
        assertThat(stage().claimed(READER)).containsExactly(new Note("n"));
    }

    @Test
    default void what_a_transaction_said_last_of_a_lease_counts() {
        stage().appended(new Note("1"), new Note("2"));
        Lease lease = stage().claim(READER, 1, 10).head();

        stage().<Boolean>commit(tx -> {
            tx.settle(lease, done(2));
            tx.settle(lease, Vector.of(Outcome.done(), Outcome.released()));
            return true;
        });

        assertThat(stage().claimed(READER))
                .containsExactly(lease.deliveries().last().payload());
        assertThat(stage().log().settle(lease, done(2))).isFalse();
    }

    @Test
    default void an_outcome_is_needed_for_each_delivery() {
        stage().appended(new Note("1"), new Note("2"));
        Lease lease = stage().claim(READER, 1, 2).head();
        assertThatThrownBy(() -> stage().log().settle(lease, done(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(stage().log().settle(lease, done(2))).isTrue();
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
