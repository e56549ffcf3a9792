package dev.tenon.postgres.message;

import static dev.tenon.testing.contract.MessageLogContract.LINE;
import static dev.tenon.testing.contract.MessageLogContract.QUEUE;
import static dev.tenon.testing.contract.MessageLogContract.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventType;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.integration.Inbox;
import dev.tenon.integration.Topic;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.MessageLogTx;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.MessageLogContract.Line;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rolling upgrade: processes of two versions of a context on one database. */
@Timeout(120)
class PostgresInboxTest {

    private static final Topic NOW = new Topic(
            "lines",
            Vector.of(EventType.of(
                    LINE,
                    1,
                    line -> Integer.toString(line.number()),
                    (version, text) -> new Line("k", Integer.parseInt(text)))));
    private static final Topic BEFORE = new Topic("lines", Vector.empty());
    private static final Consumer PARKING = Inbox.parked(NOW).consumers().head();
    private static final int MANY = 600;

    private final Platform platform = Platform.live();
    private final PostgresMessageLog log = log(true);

    private PostgresMessageLog log(boolean isFirst) {
        return PostgresMessageLog.in(
                isFirst ? MailDatabase.empty(platform) : MailDatabase.another(platform),
                Vector.of(PayloadType.of(LINE, PostgresMessageLogTest.LINE_JSON), PayloadType.PARKED));
    }

    private Inbox<MessageLogTx> inbox(Topic topic, PostgresMessageLog messages) {
        return new Inbox<>(
                platform,
                "Reading",
                topic,
                QUEUE,
                messages,
                new Transactor<MessageLogTx>(messages.manager(), platform, messages::in),
                tx -> tx,
                new InProcessTransport());
    }

    private CloudEvent event(int number) {
        return new CloudEvent(
                platform.nextUuid(),
                "Writing",
                "Line",
                1,
                Option.some("k"),
                platform.now(),
                Correlation.none(),
                Integer.toString(number));
    }

    @Test
    void what_an_older_process_parks_is_taken_up_by_newer_ones_that_run_once_and_in_order() throws Exception {
        Inbox<MessageLogTx> one = inbox(NOW, log);
        Inbox<MessageLogTx> other = inbox(NOW, log(false));
        one.start();
        other.start();

        Inbox<MessageLogTx> old = inbox(BEFORE, log(false));
        Vector.range(0, MANY).map(this::event).grouped(50).forEach(events -> old.receive(Vector.ofAll(events)));
        while (log.reads().state(PARKING).open() > 0) {
            Thread.onSpinWait();
        }
        one.stop(grace());
        other.stop(grace());

        Seq<Delivery> taken = log.reads().waiting(READER, 0, 2 * MANY);
        assertThat(taken.map(Delivery::payload)).isEqualTo(Vector.range(0, MANY).map(number -> new Line("k", number)));
    }

    private Grace grace() {
        return Grace.of(platform, Duration.ofSeconds(30), Duration.ofSeconds(30));
    }
}
