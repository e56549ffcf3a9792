package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.READER;
import static dev.tenon.testing.contract.MessageStage.MINUTE;
import static dev.tenon.testing.contract.MessageStage.commits;
import static dev.tenon.testing.contract.MessageStage.done;
import static dev.tenon.testing.contract.MessageStage.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.QueueState;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How leases end, are extended and are parted. */
interface LeaseLaws extends MessageLaws {

    @Test
    default void a_lease_that_has_ended_is_given_out_again_and_its_first_holder_cannot_settle_it() {
        stage().appended(new Line("a", 1), new Line("a", 2));
        Lease paused = stage().claim(READER, 1, 10).head();
        stage().pass(MINUTE.plusSeconds(1));

        Lease other = stage().claim(READER, 1, 10).head();

        assertThat(lines(other)).containsExactly(new Line("a", 1), new Line("a", 2));
        assertThat(other.deliveries().map(Delivery::attempt)).containsOnly(2);
        assertThat(other.token()).isNotEqualTo(paused.token());
        assertThat(stage().log().extend(paused, MINUTE)).isFalse();
        assertThat(stage().log().settle(paused, done(2))).isFalse();
        assertThatThrownBy(() -> stage().<Boolean>commit(tx -> {
                    tx.settle(paused, done(2));
                    stage().append(tx, new Note("of the paused one"));
                    return true;
                }))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        thrown -> assertThat(thrown.failure())
                                .isEqualTo(new Failure.NotFound("Lease", Long.toString(paused.token()))));
        assertThat(stage().claimed(READER)).isEmpty();
        assertThat(stage().log().settle(other, done(2))).isTrue();
        assertThat(stage().state(READER).open()).isZero();
    }

    @Test
    default void a_lease_can_be_extended_before_it_ends() {
        stage().appended(new Note("n"));
        Lease lease = stage().claim(READER, 1, 1).head();
        stage().pass(Duration.ofSeconds(40));
        assertThat(stage().log().extend(lease, MINUTE)).isTrue();
        stage().pass(Duration.ofSeconds(40));

        assertThat(stage().claimed(READER)).isEmpty();
        assertThat(stage().log().settle(lease, done(1))).isTrue();
    }

    @Test
    default void a_lease_is_parted_and_what_is_in_no_part_waits_again_and_no_attempt_is_counted() {
        stage().appended(new Line("a", 1), new Line("b", 1), new Line("a", 2), new Line("c", 1), new Note("n"));
        Lease whole = stage().claim(READER, 1, 10).head();

        Seq<Lease> parts = stage().log()
                .part(whole, Vector.of(only(whole, new Line("b", 1)), only(whole, new Line("a", 1))), MINUTE);

        assertThat(parts.map(lease -> lease.deliveries().map(Delivery::payload)))
                .containsExactly(Vector.of(new Line("b", 1)), Vector.of(new Line("a", 1)));
        assertThat(parts.map(Lease::token).append(whole.token())).doesNotHaveDuplicates();
        assertThat(stage().state(READER))
                .extracting(QueueState::waiting, QueueState::leased)
                .containsExactly(3L, 2L);
        Seq<Lease> others = stage().claim(READER, 10, 10);
        assertThat(Vector.ofAll(others).flatMap(Lease::deliveries).map(Delivery::payload))
                .as("the second of a key that is leased waits")
                .containsExactlyInAnyOrder(new Line("c", 1), new Note("n"));
        assertThat(Vector.ofAll(others).flatMap(Lease::deliveries).map(Delivery::attempt))
                .containsOnly(1);
        assertThat(stage().log().extend(whole, MINUTE)).isFalse();
        assertThat(stage().log().settle(whole, done(5))).isFalse();
        assertThat(stage().log().extend(parts.head(), MINUTE)).isTrue();
        assertThat(stage().log().settle(parts.head(), done(1))).isTrue();
        assertThat(stage().log().settle(parts.last(), done(1))).isTrue();
        assertThat(stage().claimed(READER)).containsExactly(new Line("a", 2));
    }

    @Test
    default void parts_end_as_leases_do() {
        stage().appended(new Note("1"), new Note("2"));
        Lease whole = stage().claim(READER, 1, 10).head();
        stage().pass(Duration.ofSeconds(40));
        Lease part = stage().log()
                .part(whole, Vector.of(whole.deliveries().take(1)), MINUTE)
                .single();
        assertThat(stage().claimed(READER))
                .containsExactly(whole.deliveries().last().payload());
        stage().pass(Duration.ofSeconds(40));
        assertThat(stage().claimed(READER)).isEmpty();
        stage().pass(Duration.ofSeconds(30));

        assertThat(stage().claim(READER, 10, 1).flatMap(Lease::deliveries).map(Delivery::attempt))
                .containsExactly(2, 2);
        assertThat(stage().log().settle(part, done(1))).isFalse();
    }

    @Test
    default void a_lease_that_has_ended_is_not_parted() {
        stage().appended(new Note("1"), new Note("2"));
        Lease settled = stage().claim(READER, 1, 1).head();
        stage().log().settle(settled, done(1));
        Lease over = stage().claim(READER, 1, 1).head();
        stage().pass(MINUTE.plusSeconds(1));
        Lease other = stage().claim(READER, 1, 1).head();

        for (Lease ended : Vector.of(settled, over)) {
            assertThat(stage().log().part(ended, Vector.of(ended.deliveries()), MINUTE))
                    .isEmpty();
        }

        assertThat(stage().state(READER))
                .extracting(QueueState::waiting, QueueState::leased)
                .containsExactly(0L, 1L);
        assertThat(stage().log().settle(other, done(1))).isTrue();
    }

    @Test
    default void a_transaction_that_settles_a_lease_is_in_conflict_with_who_parts_it() {
        stage().appended(new Note("1"), new Note("2"));
        Lease whole = stage().claim(READER, 1, 10).head();
        Transaction handling = stage().log().manager().begin();
        MessageLogTx tx = stage().log().in(handling);
        tx.settle(whole, done(2));
        stage().append(tx, new Note("of the handler"));

        Seq<Lease> parts =
                stage().log().part(whole, Vector.of(whole.deliveries().take(1)), MINUTE);

        assertThat(commits(handling)).isFalse();
        handling.rollback();
        assertThat(stage().claimed(READER))
                .containsExactly(whole.deliveries().last().payload());
        assertThat(stage().<Boolean>commit(next -> {
                    next.settle(parts.single(), done(1));
                    return true;
                }))
                .isTrue();
    }

    private static Seq<Delivery> only(Lease lease, Object payload) {
        return lease.deliveries().filter(delivery -> delivery.payload().equals(payload));
    }
}
