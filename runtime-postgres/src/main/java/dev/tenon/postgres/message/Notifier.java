package dev.tenon.postgres.message;

import dev.tenon.effect.FailureException;
import dev.tenon.postgres.connection.Connections;
import dev.tenon.postgres.store.PostgresStatements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notifies other processes, not in the transactions of who publishes, whose commits would wait for each other, but afterwards, and for
 * many at a time. What is lost is found by the others within a second. Safe for use by several threads.
 */
final class Notifier {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresMessageLog.class);

    /** The time between two notifications. */
    private static final Duration PAUSE = Duration.ofMillis(10);

    /** Does not wait for the disk: a notification that is lost with the server is not needed any more. */
    private static final String NOTIFY = """
        SELECT set_config('synchronous_commit', 'off', true), pg_notify(?, ? || ' ' || c.name)
        FROM unnest(?::text[]) AS c (name)
        """;

    private final PostgresStatements statements;
    private final String channel;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<String> pending = new TreeSet<>();
    private boolean running;
    private volatile int origin;

    Notifier(PostgresStatements statements, String channel) {
        this.statements = statements;
        this.channel = channel;
    }

    /** Who listens in this process, and need not be told by another one. */
    void origin(int pid) {
        origin = pid;
    }

    /** Whether a notification comes from here. */
    boolean isOwn(int pid) {
        return pid != 0 && pid == origin;
    }

    void notify(Set<String> consumers) {
        Connections connections = statements.connections();
        if (consumers.isEmpty() || connections.isCallersTransaction()) {
            return;
        }
        lock.lock();
        try {
            pending.addAll(consumers);
            if (!running) {
                running = true;
                statements.platform().start("tenon-notify", () -> run(connections));
            }
        } finally {
            lock.unlock();
        }
    }

    /** With the connections of who published, which may be closed by now. */
    private void run(Connections connections) {
        for (Set<String> next = next(); !next.isEmpty(); next = next()) {
            try {
                send(connections, next);
                statements.platform().sleep(PAUSE);
            } catch (SQLException | FailureException e) {
                LOG.debug("Other processes were not told of messages", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Set<String> next() {
        lock.lock();
        try {
            Set<String> next = new TreeSet<>(pending);
            pending.clear();
            running = !next.isEmpty();
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void send(Connections connections, Set<String> consumers) throws SQLException {
        Connection connection = connections.take();
        try (Call notify = Call.kept(connection, NOTIFY)) {
            notify.text(channel).text(Integer.toString(origin)).texts(consumers).rows();
        } finally {
            connections.giveBack(connection);
        }
    }
}
