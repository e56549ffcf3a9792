package dev.tenon.postgres.message;

import dev.tenon.effect.FailureException;
import dev.tenon.postgres.connection.Connections;
import dev.tenon.postgres.store.PostgresStatements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to notifications on a connection of its own, and asks there once a second, for all consumers together, whether something can be
 * claimed. Connects again when the connection breaks. Safe for use by several threads.
 */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresMessageLog.class);

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final PostgresStatements statements;
    private final Connections connections;
    private final MessageSql sql;
    private final String channel;
    private final Listeners listeners;
    private final Notifier notifier;
    private volatile boolean stopped;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    Watch(PostgresStatements statements, MessageSql sql, String channel, Listeners listeners, Notifier notifier) {
        this.statements = statements;
        this.connections = statements.connections();
        this.sql = sql;
        this.channel = channel;
        this.listeners = listeners;
        this.notifier = notifier;
    }

    void start() {
        thread = statements.platform().start("tenon-messages", this::run);
    }

    void stop() {
        stopped = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException gone) {
                // Which is what was wanted.
            }
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        try {
            while (!stopped) {
                try (Connection open = connections.open()) {
                    connection = open;
                    listen(open);
                    pause = FIRST_PAUSE;
                    watch(open);
                } catch (SQLException | FailureException e) {
                    if (stopped) {
                        return;
                    }
                    LOG.warn(
                            "Nobody listens for messages of {}, the next attempt is in {}: {}",
                            statements.database(),
                            pause,
                            e.getMessage());
                    statements.platform().sleep(pause);
                    pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            notifier.origin(0);
        }
    }

    private void listen(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute("LISTEN \"" + channel.replace("\"", "\"\"") + '"');
        }
        notifier.origin(open.unwrap(PGConnection.class).getBackendPID());
        // What came before.
        listeners.consumers().forEach(listeners::tell);
    }

    private void watch(Connection open) throws SQLException {
        PGConnection notified = open.unwrap(PGConnection.class);
        long polled = statements.platform().nanoTime();
        while (!stopped) {
            PGNotification[] notifications = notified.getNotifications(Math.toIntExact(POLL.toMillis()));
            boolean isQuiet = notifications == null || notifications.length == 0;
            if (!isQuiet) {
                for (PGNotification notification : notifications) {
                    hear(notification.getParameter());
                }
            }
            long now = statements.platform().nanoTime();
            if (isQuiet || now - polled >= POLL.toNanos()) {
                poll(open);
                polled = now;
            }
        }
    }

    /** A notification: the number of who sent it, and a consumer. */
    private void hear(String text) {
        int space = text.indexOf(' ');
        if (space > 0 && !notifier.isOwn(Integer.parseInt(text, 0, space, 10))) {
            listeners.tell(text.substring(space + 1));
        }
    }

    private void poll(Connection open) throws SQLException {
        try (Call poll = Call.kept(open, sql.poll)) {
            ResultSet rows = poll.texts(listeners.consumers()).rows();
            while (rows.next()) {
                listeners.tell(rows.getString(1));
            }
        }
    }
}
