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
    private final Map<Consumer, Integer> taken = new LinkedHashMap<>();

    Appends(Payloads payloads) {
        this.payloads = payloads;
    }

    <T> void add(NewMessage<T> message) {
        String payload = payloads.encode(message.type(), message.payload());
        String key = message.key().map(Object::toString).getOrNull();
        for (Consumer consumer : message.queue().takersOf(message.type())) {
            rows.add(new AppendedDelivery(message, consumer, key, payload));
            taken.merge(consumer, 1, Integer::sum);
        }
    }

    /** Takes a message back. Returns whether it was among them. */
    boolean remove(MessageQueue queue, UUID message) {
        boolean isRemoved = rows.removeIf(row -> row.is(queue, message));
        if (isRemoved) {
            queue.consumers().forEach(consumer -> taken.computeIfPresent(consumer, (unused, all) -> all - 1));
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

    /**
     * Who gets something that has to wait for room, and of which queue.
     *
     * @param isAll whether also what other messages set off has to wait
     */
    Map<Consumer, MessageQueue> waiting(boolean isAll) {
        Map<Consumer, MessageQueue> waiting = new LinkedHashMap<>();
        for (AppendedDelivery row : rows) {
            if (isAll || !row.message().isFollowUp()) {
                waiting.put(row.consumer(), row.message().queue());
            }
        }
        return waiting;
    }

    /** How many messages each consumer gets. */
    Map<Consumer, Integer> taken() {
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
