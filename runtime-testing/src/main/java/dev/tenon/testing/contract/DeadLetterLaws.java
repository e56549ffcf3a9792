package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.COUNTER;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static dev.tenon.testing.contract.MessageStage.MINUTE;
import static dev.tenon.testing.contract.MessageStage.done;
import static dev.tenon.testing.contract.MessageStage.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.message.DeadLetter;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What is put aside, requeued and discarded. */
interface DeadLetterLaws extends MessageLaws {

    @Test
    default void a_dead_message_is_put_aside_and_its_key_goes_on() {
        stage().appended(new Line("a", 1), new Line("a", 2));
        stage().log().settle(stage().claim(READER, 1, 1).head(), Vector.of(new Outcome.Dead("poison")));

        assertThat(stage().claimed(READER)).containsExactly(new Line("a", 2));
        DeadLetter letter = stage().log().reads().deadLetters(READER, 0, 10).head();
        assertThat(letter.error()).isEqualTo("poison");
        assertThat(letter.delivery().payload()).isEqualTo(new Line("a", 1));
        assertThat(letter.delivery().attempt()).isEqualTo(1);
        assertThat(stage().state(READER)).extracting(QueueState::dead).isEqualTo(1L);
        assertThat(stage().log().reads().deadLetters(READER, letter.delivery().position(), 10))
                .isEmpty();
        assertThat(stage().log().reads().deadLetters(COUNTER, 0, 10)).isEmpty();
    }

    @Test
    default void a_dead_letter_that_is_requeued_comes_before_what_was_appended_later() {
        stage().appended(new Line("a", 1), new Line("a", 2), new Line("a", 3));
        stage().log().settle(stage().claim(READER, 1, 1).head(), Vector.of(new Outcome.Dead("poison")));
        Lease second = stage().claim(READER, 1, 1).head();
        long position = stage().firstDead(READER).delivery().position();

        assertThat(stage().<Boolean>commit(tx -> tx.requeue(READER, position))).isTrue();
        assertThat(stage().<Boolean>commit(tx -> tx.requeue(READER, position))).isFalse();
        stage().log().settle(second, done(1));

        Lease rest = stage().claim(READER, 1, 10).head();
        assertThat(lines(rest)).containsExactly(new Line("a", 1), new Line("a", 3));
        assertThat(rest.deliveries().head().attempt()).isEqualTo(1);
        assertThat(stage().state(READER).dead()).isZero();
    }

    @Test
    default void a_dead_letter_that_is_requeued_comes_before_one_that_waits_already() {
        stage().appended(new Line("a", 1), new Line("a", 2));
        stage().log().settle(stage().claim(READER, 1, 1).head(), Vector.of(new Outcome.Dead("poison")));

        assertThat(stage().<Long>commit(tx -> tx.requeueAll(READER))).isEqualTo(1);

        assertThat(stage().claimed(READER)).containsExactly(new Line("a", 1), new Line("a", 2));
    }

    @Test
    default void all_dead_letters_can_be_requeued_and_one_dropped() {
        stage().appended(new Note("1"), new Note("2"), new Note("3"));
        stage().claim(READER, 3, 1)
                .forEach(lease -> stage().log().settle(lease, Vector.of(new Outcome.Dead("poison"))));
        long first = stage().firstDead(READER).delivery().position();

        assertThat(stage().<Boolean>commit(tx -> tx.discard(READER, first))).isTrue();
        assertThat(stage().<Boolean>commit(tx -> tx.discard(READER, first))).isFalse();
        assertThat(stage().<Long>commit(tx -> tx.requeueAll(READER))).isEqualTo(2);
        assertThat(stage().claimed(READER)).containsExactlyInAnyOrder(new Note("2"), new Note("3"));
    }

    @Test
    default void what_outlives_no_worker_is_dead_at_last() {
        stage().appended(new Note("kills"), new Note("lives"));
        for (int attempt = 1; attempt <= READER.maxAttempts(); attempt++) {
            assertThat(stage().claim(READER, 1, 1).head().deliveries().head().payload())
                    .isEqualTo(new Note("kills"));
            stage().pass(MINUTE.plusSeconds(1));
        }
        assertThat(stage().claimed(READER)).containsExactly(new Note("lives"));
        DeadLetter letter = stage().firstDead(READER);
        assertThat(letter.delivery().payload()).isEqualTo(new Note("kills"));
        assertThat(letter.delivery().attempt()).isEqualTo(READER.maxAttempts());
    }
}
