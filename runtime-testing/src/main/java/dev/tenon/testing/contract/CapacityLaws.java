package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.NOTE;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static dev.tenon.testing.contract.MessageLogContract.SMALL;
import static dev.tenon.testing.contract.MessageStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Lease;
import dev.tenon.message.NewMessage;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.MessageLogContract.Note;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Queues that are full. */
interface CapacityLaws extends MessageLaws {

    @Test
    @Timeout(60)
    default void who_appends_to_a_full_queue_waits_and_is_told_at_last_what_to_do() throws Exception {
        fill();
        long before = stage().platform().nanoTime();

        Option<Failure> refused = outcomeOf(() -> stage().commit(tx -> tx.append(small("3"))));

        assertThat(refused)
                .isEqualTo(Option.some(new Failure.TimedOut(
                        Duration.ofSeconds(3),
                        "the queue small is full: suite.reader has 2 deliveries or more that are not done, and made no"
                                + " room within 3000 ms. See whether its handler fails or hangs, let more of it run at"
                                + " a time (maxConcurrency), or give the queue more capacity or patience")));
        assertThat(Duration.ofNanos(stage().platform().nanoTime() - before))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(stage().state(READER).open()).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    default void who_waits_for_room_goes_on_when_there_is_some() throws Exception {
        fill();
        Lease lease = stage().claim(READER, 1, 1).head();
        Thread waiting = stage().platform().start("waiting", () -> stage().commit(tx -> tx.append(small("3"))));
        stage().platform().clock().awaitSleepers(1);

        assertThat(stage().log().settle(lease, done(1))).isTrue();
        waiting.join();

        assertThat(stage().state(READER).open()).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    default void a_handler_does_not_wait_for_room() {
        fill();
        Lease lease = stage().claim(READER, 1, 1).head();

        stage().<Boolean>commit(tx -> {
            tx.settle(lease, done(1));
            Vector.of("in", "its", "transaction").forEach(text -> tx.append(small(text)));
            return true;
        });
        assertThat(stage().state(READER).open()).isEqualTo(4);

        stage().commit(tx -> tx.append(small("outside", Correlation.none().withCausationId("a message"))));
        assertThat(stage().state(READER).open()).isEqualTo(5);
    }

    @Test
    @Timeout(60)
    default void what_comes_from_elsewhere_waits_for_room_also_when_a_message_set_it_off_there() throws Exception {
        fill();
        NewMessage<Note> foreign = small("3", Correlation.none().withCausationId("a message of elsewhere"));

        Option<Failure> refused = outcomeOf(() -> stage().commit(tx -> {
            assertThat(tx.isFirst("post", foreign.id())).isTrue();
            return tx.append(foreign);
        }));

        assertThat(refused.get()).isInstanceOf(Failure.TimedOut.class);
        assertThat(stage().state(READER).open()).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    default void a_transaction_that_finds_room_appends_all_that_it_has() {
        stage().<Boolean>commit(tx -> {
            Vector.range(0, 50).forEach(number -> tx.append(small("n" + number)));
            return true;
        });

        assertThat(stage().state(READER).open()).isEqualTo(50);
    }

    /** Leaves no room in {@link MessageLogContract#SMALL}. */
    private void fill() {
        stage().commit(tx -> tx.append(small("1")));
        stage().commit(tx -> tx.append(small("2")));
    }

    private NewMessage<Note> small(String text) {
        return small(text, Correlation.none());
    }

    private NewMessage<Note> small(String text, Correlation by) {
        return NewMessage.of(stage().platform().nextUuid(), SMALL, NOTE, new Note(text), by);
    }

    /** How {@code work} fails on a thread of its own, while time passes; none when it does not. */
    private Option<Failure> outcomeOf(Runnable work) {
        AtomicReference<@Nullable Failure> refused = new AtomicReference<>();
        Thread working = stage().platform().start("working", () -> {
            try {
                work.run();
            } catch (FailureException e) {
                refused.set(e.failure());
            }
        });
        while (working.isAlive()) {
            stage().platform().clock().advance(Duration.ofMillis(100));
            Thread.onSpinWait();
        }
        return Option.of(refused.get());
    }
}
