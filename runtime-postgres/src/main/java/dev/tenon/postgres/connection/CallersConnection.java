package dev.tenon.postgres.connection;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.sql.Connection;

/**
 * One connection that is the caller's, and in a transaction of the caller's: everything that is done takes part in that. It is never
 * committed, rolled back or closed here. As safe for use by several threads as the connection, which usually is not.
 */
public final class CallersConnection implements Connections {

    private final Connection connection;

    /** Uses {@code connection} and leaves its transaction alone. */
    public CallersConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection take() {
        return connection;
    }

    @Override
    public void giveBack(Connection taken) {
        // It stays the caller's.
    }

    @Override
    public void discard(Connection taken) {
        // It stays the caller's.
    }

    @Override
    public Connection open() {
        throw new FailureException(new Failure.Unavailable("PostgreSQL: the only connection is the caller's"));
    }

    @Override
    public boolean isCallersTransaction() {
        return true;
    }

    @Override
    public void close() {
        // It stays the caller's.
    }
}
