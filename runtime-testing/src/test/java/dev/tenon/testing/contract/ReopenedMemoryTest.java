package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.InMemoryAuthorStore;
import dev.tenon.transaction.Transaction;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A database in memory that outlives the process that used it. */
class ReopenedMemoryTest {

    private static final MessageType<String> TEXT = MessageType.of("text", String.class);
    private static final Consumer READER = new Consumer("reader", Vector.of(TEXT), 10);
    private static final MessageQueue QUEUE = new MessageQueue("queue", 10, Vector.of(READER));

    private final TestPlatform first = new TestPlatform(1);
    private final TestPlatform second = new TestPlatform(2);
    private final MemoryDatabase database = new MemoryDatabase(first);
    private final MemoryDatabase again = database.on(second);

    @Test
    void what_was_committed_is_found_and_what_was_not_is_gone() {
        Transaction done = database.begin();
        InMemoryAuthorStore.in(database).in(done).insert(Author.of(1, "Jane"));
        done.commit();
        InMemoryAuthorStore.in(database).in(database.begin()).insert(Author.of(2, "Emily"));

        var authors = InMemoryAuthorStore.in(again).reads();

        assertThat(authors.findById(new AuthorId(1)).map(Author::name)).containsExactly("Jane");
        assertThat(authors.findById(new AuthorId(2))).isEmpty();
    }

    @Test
    void a_transaction_belongs_to_the_one_that_began_it() {
        Transaction foreign = database.begin();

        assertThatThrownBy(() -> InMemoryAuthorStore.in(again).in(foreign))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void messages_wait_for_who_comes_next_and_leases_end_by_its_clock() {
        append("hello");
        MemoryMessageLog.in(database).claim(READER, 1, 1, Duration.ofMinutes(1));
        MemoryMessageLog log = MemoryMessageLog.in(again);

        assertThat(log.claim(READER, 1, 1, Duration.ofMinutes(1)).leases()).isEmpty();
        second.clock().advance(Duration.ofMinutes(1));
        var lease = log.claim(READER, 1, 1, Duration.ofMinutes(1)).leases().single();

        assertThat(lease.deliveries().map(delivery -> delivery.payload())).containsExactly("hello");
        assertThat(log.states().mapValues(state -> state.leased())).containsOnly(Tuple.of("reader", 1L));
        assertThat(log.settle(lease, Vector.of(Outcome.done()))).isTrue();
        assertThat(MemoryMessageLog.in(database).states().values().map(state -> state.open()))
                .containsExactly(0L);
    }

    private void append(String text) {
        Transaction transaction = database.begin();
        MemoryMessageLog.in(database)
                .in(transaction)
                .append(NewMessage.of(first.nextUuid(), QUEUE, TEXT, text, Correlation.none()));
        transaction.commit();
    }
}
