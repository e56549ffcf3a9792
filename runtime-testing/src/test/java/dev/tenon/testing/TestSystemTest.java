package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.integration.CloudEvent;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.transport.Faults;
import dev.tenon.testing.transport.SeededFaults;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestSystemTest {

    private static final String TOPIC = "post";

    /** A context that does nothing but publish and receive. */
    private static final class Office implements TestedContext {
        private final TestPlatform platform = new TestPlatform(42);
        private final TestTransport transport = new TestTransport(platform);
        private final List<String> received = new ArrayList<>();
        private boolean isClosed;

        Office(String name) {
            transport.declare(TOPIC, name);
            transport.attach(TOPIC, name, events -> {
                if (isClosed) {
                    throw new IllegalStateException("closed");
                }
                events.map(CloudEvent::data).forEach(received::add);
            });
        }

        void send(String text) {
            transport.publish(
                    TOPIC,
                    Vector.of(new CloudEvent(
                            platform.nextUuid(),
                            "office",
                            "sent",
                            1,
                            Option.none(),
                            platform.now(),
                            Correlation.none(),
                            text)));
        }

        @Override
        public TestPlatform platform() {
            return platform;
        }

        @Override
        public long settle() {
            return 0;
        }

        @Override
        public Option<TestTransport> exchange() {
            return Option.some(transport);
        }
    }

    private final Office one = new Office("one");
    private final Office other = new Office("other");

    @Test
    void what_one_publishes_arrives_at_all_who_want_it_when_the_system_settles() {
        TestSystem system = TestSystem.of(one, other);
        one.send("hello");
        assertThat(other.received).isEmpty();

        assertThat(system.settle()).isEqualTo(2);

        assertThat(other.received).containsExactly("hello");
        assertThat(one.received).containsExactly("hello");
        assertThat(one.transport.published().map(CloudEvent::data)).containsExactly("hello");
    }

    @Test
    void a_context_alone_does_not_hear_itself() {
        one.send("hello");

        assertThat(one.received).isEmpty();
        assertThat(one.transport.published()).hasSize(1);
    }

    @Test
    void there_is_one_clock_at_the_latest_time_and_no_id_twice() {
        other.platform.clock().advance(Duration.ofDays(1));
        TestSystem system = TestSystem.of(one, other);
        Instant tomorrow = TestClock.START.plus(Duration.ofDays(1));

        assertThat(one.platform.now()).isEqualTo(tomorrow);
        system.clock().advance(Duration.ofHours(1));
        assertThat(other.platform.now()).isEqualTo(tomorrow.plus(Duration.ofHours(1)));
        assertThat(other.platform.clock()).isSameAs(system.clock());
        assertThat(one.platform.nextUuid()).isNotEqualTo(other.platform.nextUuid());
    }

    @Test
    void who_followed_the_clock_of_one_follows_that_of_the_system() {
        List<Instant> seen = new ArrayList<>();
        other.platform.clock().follow(seen::add);
        TestSystem system = TestSystem.of(one, other);

        system.clock().advance(Duration.ofHours(1));

        assertThat(seen).last().isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
    }

    @Test
    void what_is_late_is_underway_until_the_clock_has_moved_on() {
        TestSystem system = TestSystem.of(one, other)
                .faults(SeededFaults.of(3).delaying(Duration.ofHours(2)).duplicating());
        Vector.range(0, 20).forEach(number -> one.send("letter " + number));
        system.settle();
        assertThat(system.transport().underway()).isPositive();
        assertThat(system.clock().now()).isEqualTo(TestClock.START);

        system.settleInTime();

        assertThat(system.transport().underway()).isZero();
        assertThat(system.clock().now()).isAfter(TestClock.START);
        assertThat(other.received).hasSizeGreaterThan(20);
        assertThat(other.received.stream().distinct()).hasSize(20);
    }

    @Test
    void who_never_takes_anything_is_told_after_a_day() {
        TestSystem system = TestSystem.of(one, other).faults(Faults.none());
        other.isClosed = true;
        one.send("hello");

        assertThatIllegalStateException()
                .isThrownBy(system::settleInTime)
                .withMessageContaining("1 events were not taken within PT24H");
    }

    @Test
    void a_system_has_a_context() {
        assertThatIllegalArgumentException().isThrownBy(TestSystem::of).withMessageContaining("expected the contexts");
    }
}
