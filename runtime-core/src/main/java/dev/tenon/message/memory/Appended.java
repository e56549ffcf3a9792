package dev.tenon.message.memory;

import dev.tenon.message.MessageQueue;
import dev.tenon.message.NewMessage;
import java.util.List;
import java.util.UUID;

/**
 * A message that a transaction appends when it commits.
 *
 * @param takers the deliveries of everyone who takes it
 */
record Appended(NewMessage<?> message, List<ConsumerDeliveries> takers) {

    boolean is(MessageQueue queue, UUID id) {
        return message.queue().equals(queue) && message.id().equals(id);
    }
}
