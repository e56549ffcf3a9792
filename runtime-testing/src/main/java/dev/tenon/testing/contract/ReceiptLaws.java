package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.NOTE;
import static dev.tenon.testing.contract.MessageLogContract.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.NewMessage;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.MessageLogContract.Note;
import dev.tenon.transaction.Transaction;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Messages from elsewhere, which may come again. */
interface ReceiptLaws extends MessageLaws {

    @Test
    default void a_message_from_elsewhere_comes_for_the_first_time_once() {
        UUID id = stage().platform().nextUuid();
        Transaction undone = stage().log().manager().begin();
        assertThat(stage().log().in(undone).isFirst("post", id)).isTrue();
        undone.rollback();

        Transaction first = stage().log().manager().begin();
        MessageLogTx tx = stage().log().in(first);
        assertThat(tx.isFirst("post", id)).isTrue();
        assertThat(tx.isFirst("post", id)).isFalse();
        assertThat(tx.isFirst("bank", id)).isTrue();
        first.commit();

        Transaction second = stage().log().manager().begin();
        assertThat(stage().log().in(second).isFirst("post", id)).isFalse();
        assertThat(stage().log().in(second).isFirst("post", stage().platform().nextUuid()))
                .isTrue();
        second.rollback();
    }

    @Test
    default void a_message_from_elsewhere_is_remembered_for_a_week_and_then_forgotten() {
        UUID id = stage().platform().nextUuid();
        assertThat(isAccepted(stage().log().manager().begin(), id)).isTrue();
        stage().pass(Duration.ofDays(6));
        isAccepted(stage().log().manager().begin(), stage().platform().nextUuid());
        assertThat(isAccepted(stage().log().manager().begin(), id)).isFalse();

        stage().pass(Duration.ofDays(2));
        isAccepted(stage().log().manager().begin(), stage().platform().nextUuid());

        assertThat(isAccepted(stage().log().manager().begin(), id)).isTrue();
    }

    @Test
    default void of_two_transactions_with_the_same_message_from_elsewhere_one_commits() {
        UUID id = stage().platform().nextUuid();
        Transaction one = stage().log().manager().begin();
        Transaction two = stage().log().manager().begin();
        // Both have their snapshot before the first commits.
        stage().log()
                .in(two)
                .append(NewMessage.of(stage().platform().nextUuid(), QUEUE, NOTE, new Note("n"), Correlation.none()));
        assertThat(stage().log().in(one).isFirst("post", id)).isTrue();
        one.commit();

        assertThat(isAccepted(two, id)).isFalse();
    }

    private boolean isAccepted(Transaction transaction, UUID id) {
        try {
            boolean isFirst = stage().log().in(transaction).isFirst("post", id);
            transaction.commit();
            return isFirst;
        } catch (FailureException conflict) {
            assertThat(conflict.failure()).isInstanceOf(Failure.Conflict.class);
            return false;
        } finally {
            transaction.rollback();
        }
    }
}
