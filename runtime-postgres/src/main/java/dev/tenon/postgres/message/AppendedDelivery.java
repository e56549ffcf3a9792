package dev.tenon.postgres.message;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.NewMessage;
import dev.tenon.telemetry.Correlation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that is to be appended: a message for one consumer. */
record AppendedDelivery(
        NewMessage<?> message, Consumer consumer, @Nullable String key, String payload) {

    boolean is(MessageQueue queue, UUID id) {
        return message.queue().equals(queue) && message.id().equals(id);
    }

    Correlation by() {
        return message.by();
    }

    AppendedDelivery at(Instant due) {
        return new AppendedDelivery(message.at(due), consumer, key, payload);
    }
}
