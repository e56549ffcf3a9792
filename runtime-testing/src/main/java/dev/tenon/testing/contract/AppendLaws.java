package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.MessageLogContract.COUNTER;
import static dev.tenon.testing.contract.MessageLogContract.LINE;
import static dev.tenon.testing.contract.MessageLogContract.NOTE;
import static dev.tenon.testing.contract.MessageLogContract.QUEUE;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static dev.tenon.testing.contract.MessageStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.NewMessage;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.testing.contract.MessageLogContract.Note;
import dev.tenon.transaction.Transaction;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is there when a transaction has committed, and for whom. */
interface AppendLaws extends MessageLaws {

    @Test
    default void a_message_is_there_when_its_transaction_has_committed_and_for_each_consumer_that_takes_it() {
        Transaction transaction = stage().log().manager().begin();
        stage().append(stage().log().in(transaction), new Line("a", 1), new Note("n"));
        assertThat(stage().claimed(READER)).isEmpty();

        transaction.commit();

        assertThat(stage().claimed(READER)).containsExactlyInAnyOrder(new Line("a", 1), new Note("n"));
        assertThat(stage().claimed(COUNTER)).containsExactly(new Line("a", 1));
    }

    @Test
    default void a_message_of_a_transaction_that_was_rolled_back_never_was() {
        Transaction transaction = stage().log().manager().begin();
        stage().append(stage().log().in(transaction), new Line("a", 1));
        transaction.rollback();

        assertThat(stage().claimed(READER)).isEmpty();
        assertThat(stage().state(READER).open()).isZero();
    }

    @Test
    default void a_delivery_tells_what_was_appended() {
        Correlation by = Correlation.none()
                .withCorrelationId("c")
                .withCausationId("d")
                .withUser("u")
                .withTenant("t")
                .withTraceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        UUID id = stage().platform().nextUuid();
        stage().commit(tx -> tx.append(NewMessage.of(id, QUEUE, LINE, new Line("a", 7), by)));

        Delivery delivery = stage().claim(READER, 1, 1).head().deliveries().head();

        assertThat(delivery.message()).isEqualTo(id);
        assertThat(delivery.type()).isSameAs(LINE);
        assertThat(delivery.payload()).isEqualTo(new Line("a", 7));
        assertThat(delivery.key().map(Object::toString)).isEqualTo(Option.some("a"));
        assertThat(delivery.attempt()).isEqualTo(1);
        assertThat(delivery.by()).isEqualTo(by);
    }

    @Test
    default void what_one_consumer_has_done_another_one_still_has() {
        stage().appended(new Line("a", 1));
        stage().log().settle(stage().claim(READER, 1, 1).head(), done(1));

        assertThat(stage().state(READER).open()).isZero();
        assertThat(stage().claimed(COUNTER)).containsExactly(new Line("a", 1));
    }

    @Test
    default void a_unique_message_is_appended_once_until_it_is_done() {
        UUID first = stage().commit(
                        tx -> tx.append(stage().message(NOTE, new Note("1")).uniqueBy("u")));
        UUID second = stage().commit(
                        tx -> tx.append(stage().message(NOTE, new Note("2")).uniqueBy("u")));
        UUID other = stage().commit(
                        tx -> tx.append(stage().message(NOTE, new Note("3")).uniqueBy("v")));
        assertThat(second).isEqualTo(first).isNotEqualTo(other);
        Lease lease = stage().claim(READER, 1, 1).head();
        assertThat(lease.deliveries().head().payload()).isEqualTo(new Note("1"));
        assertThat(stage().<UUID>commit(tx ->
                        tx.append(stage().message(NOTE, new Note("4")).uniqueBy("u"))))
                .isEqualTo(first);

        stage().log().settle(lease, done(1));

        assertThat(stage().<UUID>commit(tx ->
                        tx.append(stage().message(NOTE, new Note("5")).uniqueBy("u"))))
                .isNotEqualTo(first);
        assertThat(stage().claimed(READER)).containsExactlyInAnyOrder(new Note("3"), new Note("5"));
    }

    @Test
    default void a_unique_message_is_appended_once_by_one_transaction() {
        stage().<Boolean>commit(tx -> {
            UUID first = tx.append(stage().message(NOTE, new Note("1")).uniqueBy("u"));
            assertThat(tx.append(stage().message(NOTE, new Note("2")).uniqueBy("u")))
                    .isEqualTo(first);
            return true;
        });
        assertThat(stage().claimed(READER)).containsExactly(new Note("1"));
    }

    @Test
    default void who_waits_for_work_is_told_of_it() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (AutoCloseable subscription = stage().log().onWork(READER, told::incrementAndGet)) {
            assertThat(subscription).isNotNull();
            stage().appended(new Note("n"));
            assertThat(told.get()).isPositive();
        }
        int before = told.get();
        stage().appended(new Note("n"));
        assertThat(told.get()).isEqualTo(before);
    }
}
