package shipping;

import contracts.ShippingEvents;
import contracts.ShippingEventsTopic;
import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.Outbox;
import dev.tenon.message.MessageLog;
import dev.tenon.message.NewMessage;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.UUID;

/**
 * Publishes {@link ShippingEvents} in transactions of {@link Shipping}. They wait in its log of messages until a transport has
 * taken them.
 */
@Generated
public final class ShippingEventsPublisher {
    static final Outbox OUTBOX = new Outbox("Shipping", ShippingEventsTopic.TOPIC, 10_000);

    private ShippingEventsPublisher() {}

    /** Publishes {@code event} with the transaction. */
    public static <R extends HasShippingMessagesTx> Eff<R, Unit> publish(ShippingEvents event) {
        return Eff.callerEffect("ShippingEventsPublisher.publish", (environment, by) -> {
            environment.shippingMessages().append(
                    message(event, environment.platform().nextUuid(), by).checked(environment.platform()::now));
            return Unit.UNIT;
        }, event);
    }

    /** Publishes {@code events}, in their order, with the transaction. */
    public static <R extends HasShippingMessagesTx> Eff<R, Unit> publishAll(Iterable<? extends ShippingEvents> events) {
        return Eff.callerEffect("ShippingEventsPublisher.publishAll", (environment, by) -> {
            for (ShippingEvents event : events) {
                environment.shippingMessages().append(
                        message(event, environment.platform().nextUuid(), by).checked(environment.platform()::now));
            }
            return Unit.UNIT;
        }, events);
    }

    private static NewMessage<?> message(ShippingEvents event, UUID id, Correlation by) {
        return switch (event) {
            case ShippingEvents.Sent sent -> OUTBOX.message(ShippingEventsTopic.SENT, sent, id, by);
        };
    }

    /** What hands the events to the transport. */
    static Seq<MessageWorker> workers(Platform platform, MessageLog log, EventTransport transport) {
        return Vector.of(OUTBOX.relay(platform, log, transport));
    }
}
