package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.LINE;
import static dev.tenon.testing.contract.MessageLogContract.NOTE;
import static dev.tenon.testing.contract.MessageLogContract.QUEUE;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static dev.tenon.testing.contract.MessageStage.MINUTE;
import static dev.tenon.testing.contract.MessageStage.done;
import static dev.tenon.testing.contract.MessageStage.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.message.Claim;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a claim gives out, and in which order. */
interface ClaimLaws extends MessageLaws {

    @Test
    default void messages_of_a_key_are_in_one_lease_in_their_order() {
        stage().appended(new Line("a", 1), new Line("b", 1), new Line("a", 2), new Line("a", 3), new Line("b", 2));

        Seq<Lease> leases = stage().claim(READER, 10, 10);

        for (Lease lease : leases) {
            assertThat(ordered(lines(lease))).isTrue();
        }
        Vector<Object> keys = Vector.ofAll(leases)
                .flatMap(lease -> lines(lease).map(Line::key).distinct());
        assertThat(keys).as("no key is in two leases").doesNotHaveDuplicates();
        assertThat(Vector.ofAll(leases).flatMap(MessageStage::lines)).hasSize(5);
    }

    @Test
    default void a_claim_that_leaves_something_says_to_ask_again_at_once() {
        stage().appended(new Note("a"), new Note("b"), new Note("c"));

        Claim some = stage().log().claim(READER, 1, 2, MINUTE);

        assertThat(some.leases()).hasSize(1);
        assertThat(some.next()).isNotEmpty();
        assertThat(some.next().get()).isZero();
    }

    @Test
    default void a_key_that_is_leased_waits_and_the_others_go_on() {
        stage().appended(new Line("a", 1), new Line("a", 2), new Line("b", 1));
        Lease first = stage().claim(READER, 1, 1).head();
        assertThat(lines(first)).containsExactly(new Line("a", 1));

        assertThat(stage().claimed(READER)).containsExactly(new Line("b", 1));
        assertThat(stage().claimed(READER)).isEmpty();
        assertThat(stage().log().settle(first, done(1))).isTrue();
        assertThat(stage().claimed(READER)).containsExactly(new Line("a", 2));
    }

    @Test
    default void what_is_appended_to_a_key_that_is_leased_waits() {
        stage().appended(new Line("a", 1));
        Lease first = stage().claim(READER, 1, 10).head();
        stage().appended(new Line("a", 2));
        assertThat(stage().claimed(READER)).isEmpty();

        stage().log().settle(first, done(1));

        assertThat(stage().claimed(READER)).containsExactly(new Line("a", 2));
    }

    @Test
    default void a_lease_has_no_more_deliveries_than_asked_for_and_a_claim_no_more_leases() {
        for (int i = 0; i < 10; i++) {
            stage().appended(new Note("n" + i));
        }
        Seq<Lease> leases = stage().claim(READER, 2, 3);

        assertThat(leases.map(lease -> lease.deliveries().size())).containsExactly(3, 3);
        assertThat(stage().state(READER))
                .extracting(QueueState::waiting, QueueState::leased)
                .containsExactly(4L, 6L);
        assertThat(leases.map(Lease::token)).doesNotHaveDuplicates();
    }

    @Test
    default void failed_messages_of_a_key_keep_their_order_whichever_is_due_first() {
        stage().appended(new Line("a", 1), new Line("a", 2), new Line("a", 3));
        stage().log()
                .settle(
                        stage().claim(READER, 1, 2).head(),
                        Vector.of(new Outcome.Retry(MINUTE.multipliedBy(2), "no"), new Outcome.Retry(MINUTE, "no")));
        stage().pass(MINUTE.plusSeconds(1));
        assertThat(stage().claimed(READER)).isEmpty();
        stage().pass(MINUTE);

        assertThat(stage().claimed(READER)).containsExactly(new Line("a", 1), new Line("a", 2), new Line("a", 3));
    }

    @Test
    default void a_message_is_handled_when_it_is_due() {
        Instant due = stage().now().plus(MINUTE);
        stage().commit(tx -> tx.append(stage().message(NOTE, new Note("later")).at(due)));
        assertThat(stage().claimed(READER)).isEmpty();
        assertThat(stage().state(READER))
                .extracting(QueueState::scheduled, QueueState::waiting)
                .containsExactly(1L, 0L);

        stage().pass(MINUTE.plusSeconds(1));

        assertThat(stage().claimed(READER)).containsExactly(new Note("later"));
    }

    @Test
    default void what_has_a_greater_priority_comes_first() {
        stage().commit(tx -> tx.append(stage().message(NOTE, new Note("usual"))));
        stage().commit(tx -> tx.append(stage().message(NOTE, new Note("idle")).priority(-1)));
        stage().commit(tx -> tx.append(stage().message(NOTE, new Note("urgent")).priority(5)));

        List<Object> order = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            order.add(stage().claim(READER, 1, 1).head().deliveries().head().payload());
        }
        assertThat(order).containsExactly(new Note("urgent"), new Note("usual"), new Note("idle"));
    }

    @Test
    default void what_was_due_later_is_due_now_when_it_is_hastened() {
        Instant due = stage().now().plus(MINUTE);
        UUID scheduled = stage().commit(
                        tx -> tx.append(stage().message(NOTE, new Note("later")).at(due)));
        UUID retrying = stage().commit(tx -> tx.append(stage().message(LINE, new Line("a", 1))));
        stage().log().settle(stage().claim(READER, 1, 1).head(), Vector.of(new Outcome.Retry(MINUTE, "no")));
        stage().appended(new Line("a", 2));

        assertThat(stage().<Boolean>commit(tx -> tx.hasten(QUEUE, scheduled))).isTrue();
        assertThat(stage().<Boolean>commit(tx -> tx.hasten(QUEUE, retrying))).isTrue();

        assertThat(stage().<Boolean>commit(tx -> tx.hasten(QUEUE, scheduled))).isFalse();
        Seq<Lease> leases = stage().claim(READER, 10, 10);
        Vector<Delivery> deliveries = Vector.ofAll(leases).flatMap(Lease::deliveries);
        assertThat(deliveries.map(Delivery::payload))
                .containsExactlyInAnyOrder(new Note("later"), new Line("a", 1), new Line("a", 2))
                .containsSubsequence(new Line("a", 1), new Line("a", 2));
        assertThat(stage().<Boolean>commit(tx -> tx.hasten(QUEUE, scheduled))).isFalse();
        assertThat(stage().<Boolean>commit(
                                tx -> tx.hasten(QUEUE, stage().platform().nextUuid())))
                .isFalse();
    }

    private static boolean ordered(Vector<Line> lines) {
        return lines.groupBy(Line::key).values().forAll(each -> each.equals(each.sortBy(Line::number)));
    }
}
