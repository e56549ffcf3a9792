package dev.tenon.message;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.UUID;

/** Looks at a log as another one does, for logs in front of it. As safe for use by several threads as that one. */
public interface ForwardingMessageReads extends MessageReads {

    /** Who answers. */
    MessageReads reads();

    @Override
    default QueueState state(Consumer consumer) {
        return reads().state(consumer);
    }

    @Override
    default Seq<DeadLetter> deadLetters(Consumer consumer, long after, int limit) {
        return reads().deadLetters(consumer, after, limit);
    }

    @Override
    default Seq<Delivery> waiting(Consumer consumer, long after, int limit) {
        return reads().waiting(consumer, after, limit);
    }

    @Override
    default Set<String> openKeys(Consumer consumer, Set<String> keys) {
        return reads().openKeys(consumer, keys);
    }

    @Override
    default Seq<DeliveryStatus> find(MessageQueue queue, UUID message) {
        return reads().find(queue, message);
    }

    @Override
    default Seq<DeliveryStatus> list(Consumer consumer, DeliveryState state, long after, int limit) {
        return reads().list(consumer, state, after, limit);
    }
}
