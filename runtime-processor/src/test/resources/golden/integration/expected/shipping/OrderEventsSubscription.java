package shipping;

import dev.tenon.Generated;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.Inbox;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import orders.OrderEvents;
import orders.OrderEventsTopic;

/**
 * What {@link Shipping} receives of {@link OrderEvents}: each event once, in the log of messages, from where its handlers have
 * it.
 */
@Generated
final class OrderEventsSubscription {
    /** {@link Packing#on} in a transaction: its effect happens once. */
    static final Consumer PACKING_ON_ORDER_PLACED =
            new Consumer("Packing.on(OrderPlaced)", Vector.of(OrderEventsTopic.ORDER_PLACED.message()), 7);

    /** {@link Packing#on} in a transaction: its effect happens once. */
    static final Consumer PACKING_ON_OVER =
            new Consumer("Packing.on(Over)", Vector.of(OrderEventsTopic.ORDER_CANCELLED.message()), 3);

    /** {@link Packing#print} outside of transactions: at least once, so it must bear to run again. */
    static final Consumer PACKING_PRINT_ORDER_EVENTS = new Consumer(
            "printing",
            Vector.of(OrderEventsTopic.ORDER_CANCELLED.message(), OrderEventsTopic.ORDER_PLACED.message()),
            7);

    static final MessageQueue QUEUE = new MessageQueue(
            "order-events.inbox",
            10_000,
            Vector.of(PACKING_ON_ORDER_PLACED, PACKING_ON_OVER, PACKING_PRINT_ORDER_EVENTS));

    /** What this version cannot read. */
    static final MessageQueue PARKED = Inbox.parked(OrderEventsTopic.TOPIC);

    private OrderEventsSubscription() {}

    /** What takes the events over from the transport. */
    static Inbox<ShippingTx> inbox(
            Platform platform, MessageLog log, Transactor<ShippingTx> transactor, EventTransport transport) {
        return new Inbox<>(
                platform,
                "Shipping",
                OrderEventsTopic.TOPIC,
                QUEUE,
                log,
                transactor,
                ShippingTx::shippingMessages,
                transport);
    }

    /** What hands the events to their handlers. */
    static Seq<MessageWorker> workers(
            Platform platform, MessageLog log, Transactor<ShippingTx> transactor, ShippingRuntime runtime) {
        return Vector.of(
                new MessageWorker(
                        platform,
                        log,
                        PACKING_ON_ORDER_PLACED,
                        Handling.inTransaction(
                                transactor,
                                ShippingTx::shippingMessages,
                                event -> Packing.on((OrderEvents.OrderPlaced) event)),
                        WorkerSettings.USUAL),
                new MessageWorker(
                        platform,
                        log,
                        PACKING_ON_OVER,
                        Handling.inTransaction(
                                transactor,
                                ShippingTx::shippingMessages,
                                event -> Packing.on((OrderEvents.Over) event)),
                        WorkerSettings.USUAL
                                .concurrency(4)
                                .timeout(Duration.ofSeconds(5))
                                .backoff(new Backoff(Duration.ofSeconds(1), 1.0, Duration.ofSeconds(1)))),
                new MessageWorker(
                        platform,
                        log,
                        PACKING_PRINT_ORDER_EVENTS,
                        Handling.outside(runtime, log, event -> Packing.print((OrderEvents) event)),
                        WorkerSettings.USUAL));
    }
}
