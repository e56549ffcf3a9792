package dev.tenon.postgres.connection;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a {@link DataSource} that is the caller's, pooled or not; it is not closed here. */
public final class DataSourceConnections implements Connections {

    private final DataSource source;

    /** Takes connections from {@code source}. */
    public DataSourceConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection take() {
        try {
            Connection connection = source.getConnection();
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            return connection;
        } catch (SQLException e) {
            throw new FailureException(new Failure.Unavailable("PostgreSQL: " + e.getMessage()), e);
        }
    }

    @Override
    public void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // It is gone, which is what was wanted.
        }
    }

    @Override
    public void discard(Connection connection) {
        try {
            // Also where close would only give it back to a pool, which then finds it closed.
            connection.abort(Runnable::run);
        } catch (SQLException broken) {
            // It is gone, which is what was wanted.
        }
        giveBack(connection);
    }

    @Override
    public Connection open() {
        return take();
    }

    /** One: nobody knows how many there are. */
    @Override
    public int patient() {
        return 1;
    }

    @Override
    public void close() {
        // The source stays the caller's.
    }
}
