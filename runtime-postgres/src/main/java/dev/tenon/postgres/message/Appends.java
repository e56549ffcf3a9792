package dev.tenon.postgres.message;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.NewMessage;
import dev.tenon.postgres.store.LastStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a transaction appends, until it is written with one statement. For one thread. */
final class Appends {

    private final Payloads payloads;
    private final List<AppendedDelivery> rows = new ArrayList<>();
    private final Map<Consumer, Taken> taken = new LinkedHashMap<>();

    /** How many messages a consumer gets, and of which queue. */
    record Taken(MessageQueue queue, int count) {}

    Appends(Payloads payloads) {
        this.payloads = payloads;
    }

    <T> void add(NewMessage<T> message) {
        String payload = payloads.encode(message.type(), message.payload());
        String key = message.key().map(Object::toString).getOrNull();
        for (Consumer consumer : message.queue().takersOf(message.type())) {
            rows.add(new AppendedDelivery(message, consumer, key, payload));
            taken.merge(
                    consumer,
                    new Taken(message.queue(), 1),
                    (one, other) -> new Taken(message.queue(), one.count() + other.count()));
        }
    }

    /** Takes a message back. Returns whether it was among them. */
    boolean remove(MessageQueue queue, UUID message) {
        boolean isRemoved = rows.removeIf(row -> row.is(queue, message));
        if (isRemoved) {
            queue.consumers()
                    .forEach(consumer ->
                            taken.computeIfPresent(consumer, (unused, all) -> new Taken(all.queue(), all.count() - 1)));
        }
        return isRemoved;
    }

    boolean has(MessageQueue queue, UUID message) {
        return rows.stream().anyMatch(row -> row.is(queue, message));
    }

    /** Makes a message due at once. Returns whether it was among them and due after {@code now}. */
    boolean hasten(MessageQueue queue, UUID message, Instant now) {
        boolean isLater = false;
        for (int i = 0; i < rows.size(); i++) {
            AppendedDelivery row = rows.get(i);
            if (row.is(queue, message) && row.message().due().exists(due -> due.isAfter(now))) {
                rows.set(i, row.at(now));
                isLater = true;
            }
        }
        return isLater;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Who gets something. */
    Map<Consumer, Taken> taken() {
        return taken;
    }

    /** The message with this text among them; {@code null} when there is none. */
    @Nullable
    UUID unique(MessageQueue queue, String text) {
        for (AppendedDelivery row : rows) {
            if (row.message().queue().equals(queue) && row.message().unique().contains(text)) {
                return row.message().id();
            }
        }
        return null;
    }

    /** What writes them. */
    LastStatement statement(AppendSql sql) {
        return sql.of(rows);
    }
}
