package dev.tenon.testing.transport;

import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.TransportContract;
import io.vavr.collection.Seq;
import java.time.Duration;

/** With all its faults it is a transport. */
class FaultyTransportContractTest extends TransportContract {

    private final TestPlatform platform = new TestPlatform(1);
    private final FaultyTransport transport = new FaultyTransport(
            platform,
            SeededFaults.of(1)
                    .delaying(Duration.ofMinutes(1))
                    .duplicating()
                    .reordering()
                    .losing(Duration.ofMinutes(5)));

    @Override
    protected EventTransport transport() {
        return new Pumped();
    }

    /** Hands on at once, as time goes by. */
    private final class Pumped implements EventTransport {

        @Override
        public void declare(String topic, String subscriber) {
            transport.declare(topic, subscriber);
        }

        @Override
        public void publish(String topic, Seq<CloudEvent> events) {
            transport.publish(topic, events);
            pump();
        }

        @Override
        public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
            AutoCloseable attached = transport.attach(topic, subscriber, receiver);
            pump();
            return attached;
        }

        @Override
        public Health health() {
            return transport.health();
        }

        private void pump() {
            transport.deliverDue();
            while (transport.nextDue().isDefined()) {
                platform.clock().setTo(transport.nextDue().get());
                transport.deliverDue();
            }
        }
    }
}
