package dev.tenon.postgres.message;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.NewMessage;
import dev.tenon.telemetry.Correlation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a transaction appends, until it is written with one statement. For one thread. */
final class Appends {

    private final Payloads payloads;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Consumer, Taken> taken = new LinkedHashMap<>();

    private record Row(
            NewMessage<?> message,
            Consumer consumer,
            @Nullable String key,
            String payload) {

        boolean is(MessageQueue queue, UUID id) {
            return message.queue().equals(queue) && message.id().equals(id);
        }
    }

    /** How many messages a consumer gets, and of which queue. */
    record Taken(MessageQueue queue, int count) {}

    Appends(Payloads payloads) {
        this.payloads = payloads;
    }

    <T> void add(NewMessage<T> message) {
        String payload = payloads.encode(message.type(), message.payload());
        String key = message.key().map(Object::toString).getOrNull();
        for (Consumer consumer : message.queue().takersOf(message.type())) {
            rows.add(new Row(message, consumer, key, payload));
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
            Row row = rows.get(i);
            if (row.is(queue, message) && row.message().due().exists(due -> due.isAfter(now))) {
                rows.set(i, new Row(row.message().at(now), row.consumer(), row.key(), row.payload()));
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
        for (Row row : rows) {
            if (row.message().queue().equals(queue) && row.message().unique().contains(text)) {
                return row.message().id();
            }
        }
        return null;
    }

    void write(Connection connection, MessageSql sql) throws SQLException {
        int size = rows.size();
        UUID[] ids = new UUID[size];
        String[] consumers = new String[size];
        String[] types = new String[size];
        @Nullable String[] keys = new @Nullable String[size];
        String[] texts = new String[size];
        Integer[] priorities = new Integer[size];
        @Nullable Long[] due = new @Nullable Long[size];
        @Nullable String[] unique = new @Nullable String[size];
        @Nullable String[] correlations = new @Nullable String[size];
        @Nullable String[] causations = new @Nullable String[size];
        @Nullable String[] users = new @Nullable String[size];
        @Nullable String[] tenants = new @Nullable String[size];
        @Nullable String[] traceparents = new @Nullable String[size];
        for (int i = 0; i < size; i++) {
            Row row = rows.get(i);
            NewMessage<?> message = row.message();
            Correlation by = message.by();
            ids[i] = message.id();
            consumers[i] = row.consumer().name();
            types[i] = message.type().name();
            keys[i] = row.key();
            texts[i] = row.payload();
            priorities[i] = message.priority();
            due[i] = message.due().map(Appends::micros).getOrNull();
            unique[i] = message.unique().getOrNull();
            correlations[i] = by.correlationId().getOrNull();
            causations[i] = by.causationId().getOrNull();
            users[i] = by.user().getOrNull();
            tenants[i] = by.tenant().getOrNull();
            traceparents[i] = by.traceparent().getOrNull();
        }
        try (Call append = Call.kept(connection, sql.append)) {
            append.uuids(ids)
                    .texts(consumers)
                    .texts(types)
                    .texts(keys)
                    .texts(texts)
                    .integers(priorities)
                    .numbers(due)
                    .texts(unique)
                    .texts(correlations)
                    .texts(causations)
                    .texts(users)
                    .texts(tenants)
                    .texts(traceparents)
                    .changed();
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
