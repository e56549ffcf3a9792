package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.jdbc.PgConnection;

/**
 * Cancels one statement when the thread that waits for it is interrupted, which the driver would not notice. (A channel, because that is
 * how the JDK tells of an interruption at once; a virtual thread also loses its socket then.) The cancellation may come late
 * and hit what the connection does next, so a connection whose guard {@link #hasFired} is not to be used again.
 */
final class StatementGuard extends AbstractInterruptibleChannel {

    private final Platform platform;
    private final Connection connection;

    StatementGuard(Platform platform, Connection connection) {
        this.platform = platform;
        this.connection = connection;
    }

    /**
     * Does {@code work} on the connection. Work that was done when the interruption came has its result, and the thread is still
     * interrupted.
     *
     * @throws FailureException with {@code Interrupted} when the thread was interrupted first; it still is
     */
    <A> A run(SqlWork<A> work) throws SQLException {
        requireNotInterrupted();
        begin();
        try {
            return work.on(connection);
        } catch (SQLException | UncheckedSqlException e) {
            if (hasFired()) {
                throw interrupted(e);
            }
            throw e;
        } finally {
            end();
        }
    }

    /** Whether the thread was interrupted meanwhile. */
    boolean hasFired() {
        return !isOpen();
    }

    /**
     * Refuses to begin something.
     *
     * @throws FailureException with {@code Interrupted} when the thread is interrupted
     */
    static void requireNotInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(new InterruptedException());
        }
    }

    static FailureException interrupted(Exception cause) {
        return new FailureException(new Failure.Interrupted(), cause);
    }

    /** On the thread that interrupts, which must not wait for a server. */
    @Override
    protected void implCloseChannel() {
        platform.start("tenon-cancel", this::cancel);
    }

    private void cancel() {
        try {
            // Not cancelQuery, which refuses once the interruption has closed the socket of a virtual thread.
            connection.unwrap(PgConnection.class).getQueryExecutor().sendQueryCancel();
        } catch (SQLException unreachable) {
            // The server ends the statement when it notices that nobody is there.
        }
    }

    private void end() {
        try {
            end(true);
        } catch (AsynchronousCloseException interrupted) {
            // What became of the work says more.
        }
    }
}
