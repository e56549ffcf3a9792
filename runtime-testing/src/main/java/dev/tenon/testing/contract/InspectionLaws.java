package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.COUNTER;
import static dev.tenon.testing.contract.MessageLogContract.LINE;
import static dev.tenon.testing.contract.MessageLogContract.NOTE;
import static dev.tenon.testing.contract.MessageLogContract.QUEUE;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static dev.tenon.testing.contract.MessageStage.MINUTE;
import static dev.tenon.testing.contract.MessageStage.done;
import static dev.tenon.testing.contract.MessageStage.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.message.Delivery;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What can be seen of a log. */
interface InspectionLaws extends MessageLaws {

    @Test
    default void it_is_told_how_it_stands_with_a_message() {
        Instant due = stage().now().plus(MINUTE);
        UUID id = stage().commit(
                        tx -> tx.append(stage().message(LINE, new Line("a", 1)).at(due)));
        DeliveryStatus scheduled = status(id);
        assertThat(scheduled.state()).isEqualTo(DeliveryState.SCHEDULED);
        assertThat(scheduled.message()).isEqualTo(id);
        assertThat(scheduled.type()).isEqualTo("Line");
        assertThat(scheduled.consumer()).isEqualTo(READER.name());
        assertThat(Duration.between(scheduled.appended(), scheduled.due()))
                .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(61));
        stage().pass(MINUTE.plusSeconds(1));
        assertThat(status(id).state()).isEqualTo(DeliveryState.WAITING);
        Lease lease = stage().claim(READER, 1, 1).head();
        assertThat(status(id))
                .extracting(DeliveryStatus::state, DeliveryStatus::attempts, DeliveryStatus::error)
                .containsExactly(DeliveryState.LEASED, 0, "");
        assertThat(status(id).position()).isEqualTo(lease.deliveries().head().position());

        stage().log().settle(lease, Vector.of(new Outcome.Retry(MINUTE, "no")));
        assertThat(status(id))
                .extracting(DeliveryStatus::state, DeliveryStatus::attempts, DeliveryStatus::error)
                .containsExactly(DeliveryState.RETRYING, 1, "no");
        stage().pass(MINUTE.plusSeconds(1));
        assertThat(status(id).state()).isEqualTo(DeliveryState.WAITING);
        stage().log().settle(stage().claim(READER, 1, 1).head(), Vector.of(new Outcome.Dead("poison")));

        assertThat(status(id))
                .extracting(DeliveryStatus::state, DeliveryStatus::attempts, DeliveryStatus::error)
                .containsExactly(DeliveryState.DEAD, 2, "poison");
        assertThat(stage().log().reads().find(QUEUE, id).map(DeliveryStatus::consumer))
                .containsExactlyInAnyOrder(READER.name(), COUNTER.name());
        stage().log().settle(stage().claim(COUNTER, 1, 1).head(), done(1));
        assertThat(stage().log().reads().find(QUEUE, id)).hasSize(1);
        assertThat(stage().log().reads().find(QUEUE, stage().platform().nextUuid()))
                .isEmpty();
    }

    @Test
    default void what_a_consumer_has_in_a_state_is_listed_by_position() {
        stage().appended(new Note("1"), new Note("2"), new Note("3"), new Note("4"));
        Lease lease = stage().claim(READER, 1, 1).head();

        Seq<DeliveryStatus> first = stage().log().reads().list(READER, DeliveryState.WAITING, 0, 2);
        Seq<DeliveryStatus> second = stage().log()
                .reads()
                .list(READER, DeliveryState.WAITING, first.last().position(), 2);

        Seq<DeliveryStatus> all = first.appendAll(second);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1);
        assertThat(all).isEqualTo(all.sortBy(DeliveryStatus::position));
        assertThat(all.map(DeliveryStatus::message))
                .doesNotContain(lease.deliveries().head().message());
        assertThat(stage().log()
                        .reads()
                        .list(READER, DeliveryState.LEASED, 0, 10)
                        .map(DeliveryStatus::message))
                .containsExactly(lease.deliveries().head().message());
        assertThat(stage().log().reads().list(READER, DeliveryState.DEAD, 0, 10))
                .isEmpty();
    }

    @Test
    default void what_waits_is_shown_with_what_it_carries_and_goes_on_waiting() {
        Instant due = stage().now().plus(MINUTE);
        stage().appended(new Line("a", 1), new Line("a", 2), new Note("n"), new Line("b", 1));
        stage().commit(tx -> tx.append(stage().message(NOTE, new Note("later")).at(due)));
        Lease lease = stage().claim(READER, 1, 1).head();
        assertThat(lines(lease)).containsExactly(new Line("a", 1));

        Seq<Delivery> first = stage().log().reads().waiting(READER, 0, 2);
        Seq<Delivery> second =
                stage().log().reads().waiting(READER, first.last().position(), 2);

        assertThat(first.map(Delivery::payload)).containsExactly(new Line("a", 2), new Note("n"));
        assertThat(second.map(Delivery::payload)).containsExactly(new Line("b", 1));
        assertThat(first.head().key().map(Object::toString)).isEqualTo(Option.some("a"));
        assertThat(stage().claimed(READER)).containsExactlyInAnyOrder(new Note("n"), new Line("b", 1));
    }

    @Test
    default void the_oldest_that_waits_is_told_also_while_its_key_is_held_back() {
        assertThat(stage().state(READER).oldest()).isEmpty();
        stage().appended(new Line("a", 1), new Line("a", 2));
        stage().log().settle(stage().claim(READER, 1, 1).head(), Vector.of(new Outcome.Retry(MINUTE, "no")));

        Delivery follower = stage().log().reads().waiting(READER, 0, 10).single();

        assertThat(follower.payload()).isEqualTo(new Line("a", 2));
        assertThat(stage().state(READER).oldest()).isEqualTo(Option.some(follower.appended()));
    }

    @Test
    default void it_is_told_which_keys_are_neither_done_nor_dead() {
        Instant due = stage().now().plus(MINUTE);
        stage().appended(new Line("leased", 1), new Line("done", 1), new Line("dead", 1), new Line("retrying", 1));
        stage().claim(READER, 10, 1)
                .filter(lease -> !lines(lease).head().key().equals("leased"))
                .forEach(lease -> stage().log()
                        .settle(
                                lease,
                                Vector.of(
                                        switch (lines(lease).head().key()) {
                                            case "done" -> Outcome.done();
                                            case "dead" -> new Outcome.Dead("no");
                                            default -> new Outcome.Retry(MINUTE, "no");
                                        })));
        stage().appended(new Line("waiting", 1), new Line("other", 1));
        stage().commit(tx ->
                tx.append(stage().message(LINE, new Line("scheduled", 1)).at(due)));

        Set<String> asked = HashSet.of("leased", "done", "dead", "retrying", "waiting", "scheduled", "never");

        assertThat(stage().log().reads().openKeys(READER, asked))
                .isEqualTo(HashSet.of("leased", "retrying", "waiting", "scheduled"));
        assertThat(stage().log().reads().openKeys(READER, HashSet.empty())).isEmpty();
    }

    private DeliveryStatus status(UUID message) {
        return stage().log()
                .reads()
                .find(QUEUE, message)
                .filter(status -> status.consumer().equals(READER.name()))
                .single();
    }
}
