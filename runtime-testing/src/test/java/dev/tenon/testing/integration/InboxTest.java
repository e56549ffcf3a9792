package dev.tenon.testing.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.EventType;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.integration.Inbox;
import dev.tenon.integration.Outbox;
import dev.tenon.integration.Topic;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.message.worker.Workers;
import dev.tenon.runtime.Grace;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the log of one context to the handlers of another, with all that can go wrong between. */
class InboxTest {

    private static final MessageType<Sent> SENT =
            MessageType.of("post.sent", Sent.class).orderedBy(Sent::to);
    private static final EventType<Sent> SENT_EVENT = EventType.of(SENT, 2, Sent::write, Sent::read);
    private static final MessageType<Lost> LOST =
            MessageType.of("post.lost", Lost.class).orderedBy(Lost::to);
    private static final EventType<Lost> LOST_EVENT =
            EventType.of(LOST, 1, lost -> "\"" + lost.to() + "\"", (version, json) -> new Lost(json.replace("\"", "")));
    private static final Topic NOW = new Topic("post-events", Vector.of(SENT_EVENT, LOST_EVENT));
    private static final Topic BEFORE = new Topic("post-events", Vector.of(SENT_EVENT));

    /** Version 1 had no number. */
    record Sent(String to, int number) {
        String write() {
            return to + " " + number;
        }

        static Sent read(int version, String text) {
            String[] parts = text.split(" ");
            return new Sent(parts[0], version == 1 ? 0 : Integer.parseInt(parts[1]));
        }
    }

    record Lost(String to) {}

    private final TestPlatform platform = new TestPlatform(1);
    private final MemoryDatabase database = new MemoryDatabase(platform);
    private final MemoryMessageLog log = new MemoryMessageLog(database, platform);
    private final Transactor<MessageLogTx> transactor = new Transactor<>(database, platform, log::in);
    private final ArrayList<Object> handled = new ArrayList<>();

    private Seq<MessageType<?>> types(Topic topic) {
        return topic.types().map(EventType::message);
    }

    private Consumer reader(Topic topic) {
        return new Consumer("reader", types(topic), 3);
    }

    private Inbox<MessageLogTx> inbox(Topic topic, EventTransport transport) {
        MessageQueue queue = new MessageQueue("post-events", 100, Vector.of(reader(topic)));
        return new Inbox<>(platform, "Reading", topic, queue, log, transactor, tx -> tx, transport);
    }

    private void handle(Topic topic) {
        Workers.of(
                        "Reading",
                        platform,
                        List.of(List.of(new MessageWorker(
                                platform,
                                log,
                                reader(topic),
                                Handling.inTransaction(transactor, tx -> tx, event -> Eff.of(() -> handled.add(event))),
                                WorkerSettings.USUAL))))
                .drain();
    }

    private CloudEvent event(EventType<?> type, int version, String data) {
        return event("ann", type, version, data);
    }

    private CloudEvent event(String subject, EventType<?> type, int version, String data) {
        return new CloudEvent(
                platform.nextUuid(),
                "Post",
                type.name(),
                version,
                Option.some(subject),
                platform.now(),
                Correlation.none().withUser("ann"),
                data);
    }

    @Test
    void what_a_context_publishes_is_handled_by_another_one() {
        InProcessTransport transport = new InProcessTransport();
        MemoryDatabase others = new MemoryDatabase(platform);
        MemoryMessageLog outgoing = new MemoryMessageLog(others, platform);
        Outbox outbox = new Outbox("Post", NOW, 100);
        Inbox<MessageLogTx> inbox = inbox(NOW, transport);
        new Transactor<MessageLogTx>(others, platform, outgoing::in)
                .transact(Eff.access(tx -> {
                    tx.append(outbox.message(SENT_EVENT, new Sent("ann", 1), platform.nextUuid(), Correlation.none()));
                    return tx.append(
                            outbox.message(LOST_EVENT, new Lost("ann"), platform.nextUuid(), Correlation.none()));
                }))
                .runOrThrow(this);
        Workers relay = Workers.of("Post", platform, List.of(List.of(outbox.relay(platform, outgoing, transport))));

        assertThat(relay.drain()).as("nobody is there").isEqualTo(2);
        inbox.start();
        platform.clock().advance(Duration.ofSeconds(1));
        relay.drain();
        handle(NOW);

        assertThat(handled).containsExactly(new Sent("ann", 1), new Lost("ann"));
        assertThat(relay.drain()).isZero();
    }

    @Test
    void an_event_that_comes_twice_is_handled_once() {
        Inbox<MessageLogTx> inbox = inbox(NOW, new InProcessTransport());
        CloudEvent event = event(SENT_EVENT, 2, "ann 1");

        receive(inbox, event, event);
        receive(inbox, event);
        handle(NOW);
        receive(inbox, event);
        handle(NOW);

        assertThat(handled).containsExactly(new Sent("ann", 1));
    }

    @Test
    void an_older_version_is_read_and_a_newer_one_waits() throws Exception {
        InProcessTransport transport = new InProcessTransport();
        Inbox<MessageLogTx> inbox = inbox(NOW, transport);

        receive(inbox, event(SENT_EVENT, 1, "ann"), event(SENT_EVENT, 3, "ann 1 x"));
        handle(NOW);

        assertThat(handled).containsExactly(new Sent("ann", 0));
        assertThat(inbox.health().last().check().check().status()).isEqualTo(Health.Status.DEGRADED);
    }

    @Test
    void what_is_not_known_is_parked_until_it_is_with_what_follows_it_of_its_subject() throws Exception {
        Inbox<MessageLogTx> before = inbox(BEFORE, new InProcessTransport());
        receive(
                before,
                event(SENT_EVENT, 2, "ann 0"),
                event(LOST_EVENT, 1, "\"ann\""),
                event(SENT_EVENT, 2, "ann 1"),
                event("bob", SENT_EVENT, 2, "bob 1"));
        receive(before, event(SENT_EVENT, 2, "ann 2"));
        before.drain();
        handle(BEFORE);
        assertThat(handled).containsExactlyInAnyOrder(new Sent("ann", 0), new Sent("bob", 1));
        assertThat(before.health().last().check().check().reason()).contains("3 events");

        Inbox<MessageLogTx> now = inbox(NOW, new InProcessTransport());
        now.drain();
        receive(now, event(SENT_EVENT, 2, "ann 3"));
        handle(NOW);

        assertThat(handled.subList(2, handled.size()))
                .containsExactly(new Lost("ann"), new Sent("ann", 1), new Sent("ann", 2), new Sent("ann", 3));
        assertThat(now.health().last().check().check().status()).isEqualTo(Health.Status.UP);
    }

    @Test
    void what_follows_one_that_is_still_not_known_stays_and_other_subjects_go_on() {
        Inbox<MessageLogTx> before = inbox(BEFORE, new InProcessTransport());
        receive(
                before,
                event(LOST_EVENT, 1, "\"ann\""),
                event(SENT_EVENT, 3, "ann 1 x"),
                event(SENT_EVENT, 2, "ann 2"),
                event("bob", LOST_EVENT, 1, "\"bob\""));

        inbox(NOW, new InProcessTransport()).drain();
        handle(NOW);

        assertThat(handled).containsExactlyInAnyOrder(new Lost("ann"), new Lost("bob"));
    }

    @Test
    @Timeout(60)
    void what_an_older_process_parks_is_taken_up_by_a_newer_one_that_runs() throws Exception {
        Inbox<MessageLogTx> now = inbox(NOW, new InProcessTransport());
        now.start();
        Inbox<MessageLogTx> before = inbox(BEFORE, new InProcessTransport());

        for (int round = 0; round < 3; round++) {
            receive(before, event(LOST_EVENT, 1, "\"ann\""));
            while (log.state(Inbox.parked(NOW).consumers().head()).open() > 0) {
                Thread.onSpinWait();
            }
        }
        now.stop(Grace.of(platform, Duration.ofSeconds(30), Duration.ofSeconds(30)));
        handle(NOW);

        assertThat(handled).containsExactly(new Lost("ann"), new Lost("ann"), new Lost("ann"));
    }

    @Test
    void what_cannot_be_written_down_is_put_aside_and_holds_nothing_back() {
        EventType<Sent> broken = EventType.of(
                SENT,
                1,
                sent -> {
                    throw new IllegalStateException("no ink");
                },
                Sent::read);
        Topic topic = new Topic("post-events", Vector.of(broken, LOST_EVENT));
        Outbox outbox = new Outbox("Post", topic, 100);
        transactor
                .transact(Eff.access(tx -> {
                    tx.append(outbox.message(broken, new Sent("ann", 1), platform.nextUuid(), Correlation.none()));
                    return tx.append(
                            outbox.message(LOST_EVENT, new Lost("ann"), platform.nextUuid(), Correlation.none()));
                }))
                .runOrThrow(this);
        InProcessTransport transport = new InProcessTransport();
        Inbox<MessageLogTx> inbox = inbox(NOW, transport);
        inbox.start();

        Workers.of("Post", platform, List.of(List.of(outbox.relay(platform, log, transport))))
                .drain();
        handle(NOW);

        assertThat(handled).containsExactly(new Lost("ann"));
        assertThat(log.deadLetters(outbox.queue().consumers().single(), 0, 10)
                        .single()
                        .error())
                .contains("no ink");
    }

    @Test
    void the_relay_waits_for_a_transport_as_long_as_it_takes() {
        ArrayList<String> topics = new ArrayList<>();
        Outbox outbox = new Outbox("Post", NOW, 100);
        transactor
                .transact(Eff.access(tx -> tx.append(
                        outbox.message(SENT_EVENT, new Sent("ann", 1), platform.nextUuid(), Correlation.none()))))
                .runOrThrow(this);
        Workers relay =
                Workers.of("Post", platform, List.of(List.of(outbox.relay(platform, log, new Failing(topics, 50)))));

        for (int attempt = 0; attempt < 51; attempt++) {
            assertThat(relay.drain()).isEqualTo(1);
            platform.clock().advance(Duration.ofSeconds(10));
        }

        assertThat(topics).containsExactly("post-events");
        assertThat(relay.drain()).isZero();
    }

    private static void receive(Inbox<MessageLogTx> inbox, CloudEvent... events) {
        inbox.receive(Vector.of(events));
    }

    /** Away for some time. */
    private static final class Failing implements EventTransport {
        private final ArrayList<String> topics;
        private int failures;

        Failing(ArrayList<String> topics, int failures) {
            this.topics = topics;
            this.failures = failures;
        }

        @Override
        public void declare(String topic, String subscriber) {}

        @Override
        public void publish(String topic, Seq<CloudEvent> events) {
            if (failures > 0) {
                failures--;
                throw new FailureException(new Failure.Unavailable("away"));
            }
            topics.add(topic);
        }

        @Override
        public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
            return () -> {};
        }

        @Override
        public Health health() {
            return Health.up();
        }
    }
}
