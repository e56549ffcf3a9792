package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.FailureException;
import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.Topic;
import dev.tenon.integration.Topology;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link EventTransport} does. Extend it for one of your own. Transports go by the clock of the world: the laws wait for what
 * they await, and for nothing else.
 */
@Timeout(120)
public abstract class TransportContract {

    private static final int SOON = 60;

    private final String topic = "topic-" + Platform.live().nextUuid();
    private final List<AutoCloseable> attached = new ArrayList<>();

    /** For subclasses. */
    protected TransportContract() {}

    /** The transport, the same for each call in one test. */
    protected abstract EventTransport transport();

    /** What {@code name} receives. */
    private final class Reader implements EventReceiver {
        private final BlockingQueue<CloudEvent> events = new LinkedBlockingQueue<>();
        private final AtomicInteger refusals;

        Reader(String name, int refusals) {
            this.refusals = new AtomicInteger(refusals);
            transport().declare(topic, name);
            attached.add(transport().attach(topic, name, this));
        }

        @Override
        public void receive(Seq<CloudEvent> received) {
            if (refusals.getAndDecrement() > 0) {
                throw new IllegalStateException("not now");
            }
            events.addAll(received.toJavaList());
        }

        /** The next ones, each only once. */
        List<CloudEvent> next(int count) throws InterruptedException {
            List<CloudEvent> seen = new ArrayList<>();
            while (seen.size() < count) {
                CloudEvent event = events.poll(SOON, TimeUnit.SECONDS);
                assertThat(event).as("event %s of %s", seen.size() + 1, count).isNotNull();
                if (seen.stream().noneMatch(other -> other.id().equals(event.id()))) {
                    seen.add(event);
                }
            }
            return seen;
        }
    }

    /** Lets go of the receivers. */
    @AfterEach
    void detach() throws Exception {
        for (AutoCloseable reader : attached) {
            reader.close();
        }
    }

    private static CloudEvent event(String subject, int number) {
        return new CloudEvent(
                Platform.live().nextUuid(),
                "post",
                "post.sent",
                1,
                Option.some(subject),
                Instant.parse("2030-01-01T00:00:00.123456Z"),
                Correlation.none(),
                "{\"number\":" + number + "}");
    }

    /** As a relay does. */
    private void publish(CloudEvent... events) {
        while (true) {
            try {
                transport().publish(topic, Vector.of(events));
                return;
            } catch (FailureException again) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void each_subscriber_gets_each_event() throws Exception {
        Reader one = new Reader("one", 0);
        Reader two = new Reader("two", 0);
        CloudEvent first = event("a", 1);
        CloudEvent second = event("b", 2);

        publish(first, second);

        assertThat(one.next(2)).containsExactlyInAnyOrder(first, second);
        assertThat(two.next(2)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void an_event_arrives_as_it_was_sent() throws Exception {
        Reader reader = new Reader("reader", 0);
        CloudEvent full = new CloudEvent(
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                "post",
                "post.sent",
                3,
                Option.some("\u00fcber 'x' \"y\""),
                Instant.parse("2030-02-03T04:05:06.789012Z"),
                new Correlation(
                        Option.some("c"),
                        Option.some("d"),
                        Option.some("ann"),
                        Option.some("acme"),
                        Option.some("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")),
                "{\"text\":\"\u20ac \\\"quoted\\\"\",\"none\":null}");
        CloudEvent bare = new CloudEvent(
                Platform.live().nextUuid(),
                "post",
                "post.lost",
                1,
                Option.none(),
                Instant.parse("2030-02-03T04:05:06Z"),
                Correlation.none(),
                "{}");

        publish(full, bare);
        CloudEvent foreign = bare.identifiedBy("seven of nine");
        publish(foreign);

        assertThat(reader.next(3)).containsExactlyInAnyOrder(full, bare, foreign);
    }

    @Test
    void events_of_a_subject_arrive_in_their_order() throws Exception {
        Reader reader = new Reader("reader", 0);
        List<CloudEvent> sent = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            CloudEvent event = event(number % 3 == 0 ? "a" : "b", number);
            sent.add(event);
            publish(event);
        }

        List<CloudEvent> received = reader.next(60);

        for (String subject : List.of("a", "b")) {
            assertThat(of(subject, received)).containsExactlyElementsOf(of(subject, sent));
        }
    }

    private static List<CloudEvent> of(String subject, List<CloudEvent> events) {
        return events.stream()
                .filter(event -> event.subject().contains(subject))
                .toList();
    }

    @Test
    void what_is_refused_comes_again_in_its_order() throws Exception {
        Reader reader = new Reader("reader", 2);
        CloudEvent first = event("a", 1);
        CloudEvent second = event("a", 2);
        CloudEvent third = event("a", 3);

        publish(first, second);
        publish(third);

        assertThat(reader.next(3)).containsExactly(first, second, third);
    }

    @Test
    void a_subscriber_who_is_away_misses_nothing() throws Exception {
        transport().declare(topic, "reader");
        CloudEvent missed = event("a", 1);
        boolean isKept = isPublished(missed);

        Reader reader = new Reader("reader", 0);
        if (!isKept) {
            publish(missed);
        }
        CloudEvent later = event("a", 2);
        publish(later);

        assertThat(reader.next(2)).containsExactly(missed, later);
    }

    /** Whether it was; if not, the publisher has to keep it. */
    private boolean isPublished(CloudEvent event) {
        try {
            transport().publish(topic, Vector.of(event));
            return true;
        } catch (FailureException away) {
            return false;
        }
    }

    @Test
    void what_was_published_before_a_subscriber_was_declared_is_not_for_it() throws Exception {
        publish(event("a", 1));
        Reader reader = new Reader("reader", 0);
        CloudEvent later = event("a", 2);

        publish(later);

        assertThat(reader.next(1)).containsExactly(later);
    }

    @Test
    void topics_are_apart() throws Exception {
        Reader reader = new Reader("reader", 0);
        CloudEvent mine = event("a", 1);

        transport().publish(topic + "-other", Vector.of(event("a", 0)));
        publish(mine);

        assertThat(reader.next(1)).containsExactly(mine);
    }

    @Test
    void nobody_receives_who_was_not_declared() {
        assertThatThrownBy(() -> transport().attach(topic, "stranger", events -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stranger");
    }

    @Test
    void nothing_is_in_the_way_of_a_context_that_publishes_and_receives() {
        Topology topology = new Topology(
                "reader",
                Vector.of(new Topic(topic, Vector.empty())),
                Vector.of(new Topic(topic + "-other", Vector.empty())));
        assertThat(transport().problems(topology)).as("what it can make itself").isEmpty();

        transport().declare(topic + "-other", "reader");

        assertThat(transport().problems(topology)).as("what is there").isEmpty();
    }

    @Test
    void it_is_well() {
        assertThat(transport().health().status()).isEqualTo(Health.Status.UP);
    }
}
