package dev.tenon.postgres.connection;

import java.sql.Connection;

/**
 * Where connections come from and go back to. A connection is in auto-commit mode when it is taken, and is to be in it when it
 * is given back. Safe for use by several threads.
 */
public interface Connections extends AutoCloseable {

    /**
     * A connection for the caller alone.
     *
     * @throws dev.tenon.effect.FailureException with {@code Unavailable} when none is to be had in time
     */
    Connection take();

    /** Takes back a connection, also one that is broken. */
    void giveBack(Connection connection);

    /** Takes back a connection that nobody is to use again: it is closed. */
    void discard(Connection connection);

    /**
     * A connection that is not one of those which are shared, for who keeps it; the caller closes it.
     *
     * @throws dev.tenon.effect.FailureException with {@code Unavailable} when there is none
     */
    Connection open();

    /** How many callers may keep a connection while they wait for what others need connections for; nobody unless overridden. */
    default int patient() {
        return 0;
    }

    /** Whether the connection is in a transaction of the caller's, who alone begins and ends it. */
    default boolean isCallersTransaction() {
        return false;
    }

    /** Closes what was opened here. */
    @Override
    void close();
}
