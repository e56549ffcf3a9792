package dev.tenon.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The connections that one application shares. A connection from it is not in auto-commit mode and runs at
 * {@code REPEATABLE READ}, which is snapshot isolation in PostgreSQL. Safe for use by several threads.
 *
 * <p>The pool is bounded, because a PostgreSQL server does most work with about as many connections as it has cores;
 * who finds none free waits.
 */
public final class PostgresPool implements AutoCloseable {

    /** How many connections a pool has at most. */
    public static final int CONNECTIONS = 10;

    /** How long a caller waits for a free connection, and {@link #open} for the server. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource connections;

    private PostgresPool(HikariDataSource connections) {
        this.connections = connections;
    }

    /**
     * Opens a pool and one connection, so that a wrong address or password shows at the start.
     *
     * @param url a JDBC URL such as {@code jdbc:postgresql://localhost:5432/library}; its parameters win over Tenon's
     * @param user the database user
     * @param password the user's password; empty when the server asks for none
     * @throws FailureException with {@code Unavailable} when the server does not accept the connection
     */
    public static PostgresPool open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tenon-postgres");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.addDataSourceProperty("ApplicationName", "tenon");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // One INSERT with many rows instead of many with one each: several times faster for message batches.
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        try {
            return new PostgresPool(new HikariDataSource(config));
        } catch (PoolInitializationException e) {
            throw unavailable(e);
        }
    }

    /**
     * Borrows a connection; closing it gives it back, rolled back when it was not committed.
     *
     * @throws FailureException with {@code Unavailable} when none is free within {@link #PATIENCE}
     */
    public Connection connection() {
        try {
            return connections.getConnection();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static FailureException unavailable(Exception cause) {
        return new FailureException(new Failure.Unavailable("PostgreSQL: " + cause.getMessage()), cause);
    }

    /** The pool as plain JDBC, for libraries such as Flyway. */
    public DataSource dataSource() {
        return connections;
    }

    /** Closes every connection. Those in use are broken off. */
    @Override
    public void close() {
        connections.close();
    }
}
