package dev.tenon.testing.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.integration.CloudEvent;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultyTransportTest {

    private static final String TOPIC = "post";
    private static final int MANY = 60;

    private final TestPlatform platform = new TestPlatform(1);
    private final List<String> received = new ArrayList<>();

    private FaultyTransport transport(Faults faults) {
        FaultyTransport transport = new FaultyTransport(platform, faults);
        transport.declare(TOPIC, "reader");
        transport.attach(TOPIC, "reader", events -> events.map(CloudEvent::data).forEach(received::add));
        return transport;
    }

    private CloudEvent event(String subject, int number) {
        return new CloudEvent(
                platform.nextUuid(),
                "sender",
                "sent",
                1,
                Option.some(subject),
                platform.now(),
                Correlation.none(),
                subject + number);
    }

    private Seq<CloudEvent> many() {
        return Vector.range(0, MANY).map(number -> event(number % 2 == 0 ? "a" : "b", number));
    }

    private void untilNothingIsUnderway(FaultyTransport transport) {
        transport.deliverDue();
        while (transport.nextDue().isDefined()) {
            platform.clock().setTo(transport.nextDue().get());
            transport.deliverDue();
        }
        assertThat(transport.underway()).isZero();
    }

    private List<String> of(String subject) {
        return received.stream().filter(data -> data.startsWith(subject)).toList();
    }

    @Test
    void nothing_arrives_before_it_is_handed_on() {
        FaultyTransport transport = transport(Faults.none());
        transport.publish(TOPIC, many());

        assertThat(received).isEmpty();
        assertThat(transport.deliverDue()).isEqualTo(MANY);
        assertThat(received).hasSize(MANY).startsWith("a0", "b1", "a2");
    }

    @Test
    void what_is_late_arrives_when_the_clock_has_moved_on() {
        FaultyTransport transport = transport(SeededFaults.of(1).delaying(Duration.ofMinutes(10)));
        transport.publish(TOPIC, many());
        transport.deliverDue();
        assertThat(received).hasSizeLessThan(MANY);
        assertThat(transport.nextDue().get()).isAfter(TestClock.START);

        platform.clock().advance(Duration.ofMinutes(10));
        transport.deliverDue();

        assertThat(received).hasSize(MANY);
    }

    @Test
    void what_comes_twice_comes_twice_and_the_first_ones_keep_the_order_of_their_subject() {
        FaultyTransport transport = transport(SeededFaults.of(1)
                .delaying(Duration.ofMinutes(10))
                .duplicating()
                .losing(Duration.ofHours(1)));
        transport.publish(TOPIC, many());
        untilNothingIsUnderway(transport);

        assertThat(received).hasSizeGreaterThan(MANY);
        assertThat(new HashSet<>(received)).hasSize(MANY);
        assertThat(of("a").stream().distinct())
                .containsExactlyElementsOf(many().map(CloudEvent::data).filter(data -> data.startsWith("a")));
    }

    @Test
    void subjects_overtake_each_other_and_keep_their_own_order() {
        FaultyTransport transport = transport(SeededFaults.of(1).reordering());
        transport.publish(TOPIC, many());
        untilNothingIsUnderway(transport);

        Seq<String> sent = many().map(CloudEvent::data);
        assertThat(received).containsExactlyInAnyOrderElementsOf(sent).isNotEqualTo(sent.asJava());
        assertThat(of("a")).containsExactlyElementsOf(sent.filter(data -> data.startsWith("a")));
        assertThat(of("b")).containsExactlyElementsOf(sent.filter(data -> data.startsWith("b")));
    }

    @Test
    void the_same_seed_is_the_same_run() {
        Faults faults = SeededFaults.of(7)
                .delaying(Duration.ofMinutes(10))
                .duplicating()
                .reordering();
        FaultyTransport transport = transport(faults);
        transport.publish(TOPIC, many());
        untilNothingIsUnderway(transport);
        List<String> first = List.copyOf(received);
        received.clear();

        FaultyTransport another = transport(SeededFaults.of(7)
                .delaying(Duration.ofMinutes(10))
                .duplicating()
                .reordering());
        another.publish(TOPIC, many());
        untilNothingIsUnderway(another);

        assertThat(received).isEqualTo(first);
    }

    @Test
    void who_is_away_gets_it_later() throws Exception {
        FaultyTransport transport = new FaultyTransport(platform, Faults.none());
        transport.declare(TOPIC, "reader");
        transport.publish(TOPIC, Vector.of(event("a", 1)));
        assertThat(transport.deliverDue()).isZero();
        assertThat(transport.underway()).isEqualTo(1);

        try (AutoCloseable attached = transport.attach(
                TOPIC, "reader", events -> events.map(CloudEvent::data).forEach(received::add))) {
            assertThat(attached).isNotNull();
            transport.deliverDue();
        }

        assertThat(received).containsExactly("a1");
    }

    @Test
    void what_is_not_taken_comes_again_before_what_is_later_of_its_subject() {
        FaultyTransport transport = new FaultyTransport(platform, Faults.none());
        transport.declare(TOPIC, "reader");
        transport.attach(TOPIC, "reader", events -> {
            if (platform.now().equals(TestClock.START)) {
                throw new IllegalStateException("not now");
            }
            events.map(CloudEvent::data).forEach(received::add);
        });
        transport.publish(TOPIC, Vector.of(event("a", 1), event("a", 2)));
        assertThat(transport.deliverDue()).isZero();

        platform.clock().advance(FaultyTransport.PAUSE);
        transport.deliverDue();

        assertThat(received).containsExactly("a1", "a2");
    }
}
