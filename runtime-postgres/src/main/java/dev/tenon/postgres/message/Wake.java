package dev.tenon.postgres.message;

import dev.tenon.message.Consumer;
import dev.tenon.postgres.store.PostgresStatements;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Tells who waits of work: in this process at once, in others by notifications; and looks once a second for what nobody told of. Safe
 * for use by several threads.
 */
final class Wake {

    private static final int LONGEST_CHANNEL = 63;

    private final PostgresStatements statements;
    private final MessageSql sql;
    private final String channel;
    private final Listeners listeners = new Listeners();
    private final Notifier notifier;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Watch watch;

    Wake(PostgresStatements statements, MessageSql sql) {
        this.statements = statements;
        this.sql = sql;
        this.channel = channelOf(statements.database().schema());
        this.notifier = new Notifier(statements, channel);
    }

    AutoCloseable onWork(Consumer consumer, Runnable listener) {
        lock.lock();
        try {
            listeners.add(consumer.name(), listener);
            if (watch == null && !statements.connections().isCallersTransaction()) {
                watch = new Watch(statements, sql, channel, listeners, notifier);
                watch.start();
            }
        } finally {
            lock.unlock();
        }
        AtomicBoolean closed = new AtomicBoolean();
        return () -> {
            if (!closed.getAndSet(true)) {
                remove(consumer, listener);
            }
        };
    }

    /** A consumer has work that this process knows of. */
    void tell(String consumer) {
        listeners.tell(consumer);
    }

    /** Consumers have work that every process should know of. */
    void committed(Set<String> consumers) {
        consumers.forEach(listeners::tell);
        notifier.notify(consumers);
    }

    private void remove(Consumer consumer, Runnable listener) {
        lock.lock();
        try {
            listeners.remove(consumer.name(), listener);
            if (watch != null && listeners.isEmpty()) {
                watch.stop();
                watch = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private static String channelOf(String schema) {
        String channel = "tenon_message_" + schema;
        return channel.getBytes(StandardCharsets.UTF_8).length <= LONGEST_CHANNEL
                ? channel
                : "tenon_message_%08x".formatted(schema.hashCode());
    }
}
