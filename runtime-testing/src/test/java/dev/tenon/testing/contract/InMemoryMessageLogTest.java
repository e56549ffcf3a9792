package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InMemoryMessageLogTest extends MessageLogContract {

    @Override
    protected MessageLog newLog(TestPlatform platform) {
        return new MemoryMessageLog(new MemoryDatabase(platform), platform);
    }

    @Override
    protected void pass(Duration time) {
        platform().clock().advance(time);
    }

    @Test
    @Timeout(60)
    void a_full_queue_lets_who_appends_wait_and_fail_at_last_but_never_who_settles() throws Exception {
        TestPlatform platform = new TestPlatform(42);
        MemoryDatabase database = new MemoryDatabase(platform);
        MemoryMessageLog log = new MemoryMessageLog(database, platform);
        MessageQueue small = new MessageQueue("small", 2, Vector.of(READER));
        MessageLogTx atOnce = log.in(database.autoCommit());
        atOnce.append(note(platform, small, "1"));
        atOnce.append(note(platform, small, "2"));

        AtomicReference<Failure> refused = new AtomicReference<>();
        Thread waiting = platform.start("waiting", () -> {
            try {
                atOnce.append(note(platform, small, "3"));
            } catch (FailureException e) {
                refused.set(e.failure());
            }
        });
        platform.clock().awaitSleepers(1);
        platform.clock().advance(Duration.ofSeconds(10));
        waiting.join();
        assertThat(refused.get())
                .isEqualTo(new Failure.Unavailable(
                        "the queue small is full: suite.reader has 2 deliveries that are not done"));
        assertThat(log.state(READER).open()).isEqualTo(2);

        Lease lease = log.claim(READER, 1, 1, Duration.ofHours(1)).leases().head();
        Transaction handler = database.begin();
        MessageLogTx tx = log.in(handler);
        tx.settle(lease, Vector.of(Outcome.done()));
        tx.append(note(platform, small, "4"));
        tx.append(note(platform, small, "5"));
        handler.commit();
        assertThat(log.state(READER).open()).isEqualTo(3);
    }

    @Test
    @Timeout(60)
    void who_waits_for_room_goes_on_when_there_is_some() throws Exception {
        Platform platform = Platform.live();
        MemoryDatabase database = new MemoryDatabase(platform);
        MemoryMessageLog log = new MemoryMessageLog(database, platform);
        MessageQueue small = new MessageQueue("small", 1, Vector.of(READER));
        MessageLogTx atOnce = log.in(database.autoCommit());
        atOnce.append(note(platform, small, "1"));
        Lease lease = log.claim(READER, 1, 1, Duration.ofHours(1)).leases().head();
        Thread waiting = platform.start("waiting", () -> atOnce.append(note(platform, small, "2")));

        log.settle(lease, Vector.of(Outcome.done()));
        waiting.join();

        assertThat(log.state(READER).waiting()).isEqualTo(1);
    }

    private static NewMessage<Note> note(Platform platform, MessageQueue queue, String text) {
        return NewMessage.of(platform.nextUuid(), queue, NOTE, new Note(text), Correlation.none());
    }
}
