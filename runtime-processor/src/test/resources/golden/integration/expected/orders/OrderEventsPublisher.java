package orders;

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
 * Publishes {@link OrderEvents} in transactions of {@link Orders}. They wait in its log of messages until a transport has
 * taken them.
 */
@Generated
public final class OrderEventsPublisher {
    static final Outbox OUTBOX = new Outbox("Orders", OrderEventsTopic.TOPIC, 10_000);

    private OrderEventsPublisher() {}

    /** Publishes {@code event} with the transaction. */
    public static <R extends HasOrdersMessagesTx> Eff<R, Unit> publish(OrderEvents event) {
        return Eff.callerEffect("OrderEventsPublisher.publish", (environment, by) -> {
            environment.ordersMessages().append(
                    message(event, environment.platform().nextUuid(), by).checked(environment.platform()::now));
            return Unit.UNIT;
        }, event);
    }

    /** Publishes {@code events}, in their order, with the transaction. */
    public static <R extends HasOrdersMessagesTx> Eff<R, Unit> publishAll(Iterable<? extends OrderEvents> events) {
        return Eff.callerEffect("OrderEventsPublisher.publishAll", (environment, by) -> {
            for (OrderEvents event : events) {
                environment.ordersMessages().append(
                        message(event, environment.platform().nextUuid(), by).checked(environment.platform()::now));
            }
            return Unit.UNIT;
        }, events);
    }

    private static NewMessage<?> message(OrderEvents event, UUID id, Correlation by) {
        return switch (event) {
            case OrderEvents.OrderCancelled orderCancelled -> OUTBOX.message(
                    OrderEventsTopic.ORDER_CANCELLED, orderCancelled, id, by);
            case OrderEvents.OrderPlaced orderPlaced -> OUTBOX.message(
                    OrderEventsTopic.ORDER_PLACED, orderPlaced, id, by);
        };
    }

    /** What hands the events to the transport. */
    static Seq<MessageWorker> workers(Platform platform, MessageLog log, EventTransport transport) {
        return Vector.of(OUTBOX.relay(platform, log, transport));
    }
}
