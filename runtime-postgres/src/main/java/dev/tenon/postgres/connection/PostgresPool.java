package dev.tenon.postgres.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * The connections that one application shares, by HikariCP. They run at {@code REPEATABLE READ}, which is snapshot isolation in
 * PostgreSQL. Safe for use by several threads.
 *
 * <p>The pool is bounded, because a PostgreSQL server does most work with about as many connections as it has cores;
 * who finds none free waits.
 */
public final class PostgresPool implements Connections {

    private final Settings settings;
    private final HikariDataSource connections;

    private PostgresPool(Settings settings, HikariDataSource connections) {
        this.settings = settings;
        this.connections = connections;
    }

    /**
     * What a pool is made of.
     *
     * @param url a JDBC URL such as {@code jdbc:postgresql://localhost:5432/library}; its parameters win over Tenon's. A password among
     *     them is kept apart
     * @param user the database user; empty leaves it to the URL
     * @param password the user's password; empty leaves it to the URL
     * @param size how many connections there are at most
     * @param patience how long a caller waits for a free connection, and {@link #open} for the server
     * @param statementTimeout how long a statement may take; zero is any time
     */
    public record Settings(
            String url, String user, String password, int size, Duration patience, Duration statementTimeout) {

        public Settings {
            UrlParameters given = UrlParameters.of(url);
            password = given.password().getOrElse(password);
            url = given.withoutPassword();
        }

        /** The address, without the parameters. */
        @Override
        public String toString() {
            return UrlParameters.of(url).address();
        }
    }

    /**
     * Opens a pool and one connection, so that a wrong address or password shows at the start.
     *
     * @throws FailureException with {@code Unavailable} when the server does not accept the connection
     */
    public static PostgresPool open(Settings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tenon-postgres");
        config.setJdbcUrl(settings.url());
        if (!settings.user().isEmpty()) {
            config.setUsername(settings.user());
        }
        if (!settings.password().isEmpty()) {
            config.setPassword(settings.password());
        }
        config.setMaximumPoolSize(settings.size());
        config.setMinimumIdle(Math.min(2, settings.size()));
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        if (settings.statementTimeout().isPositive()) {
            config.setConnectionInitSql(
                    "SET statement_timeout = " + settings.statementTimeout().toMillis());
        }
        config.addDataSourceProperty("ApplicationName", "tenon");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        try {
            return new PostgresPool(settings, new HikariDataSource(config));
        } catch (PoolInitializationException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Connection take() {
        try {
            return connections.getConnection();
        } catch (SQLException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw new FailureException(new Failure.Interrupted(), e);
            }
            throw unavailable(e);
        }
    }

    @Override
    public void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // The pool has let go of it.
        }
    }

    @Override
    public void discard(Connection connection) {
        connections.evictConnection(connection);
        giveBack(connection);
    }

    @Override
    public Connection open() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "tenon");
        properties.setProperty("tcpKeepAlive", "true");
        if (!settings.user().isEmpty()) {
            properties.setProperty("user", settings.user());
        }
        if (!settings.password().isEmpty()) {
            properties.setProperty("password", settings.password());
        }
        try {
            return DriverManager.getConnection(settings.url(), properties);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** Fewer than half of them. */
    @Override
    public int patient() {
        return (settings.size() - 1) / 2;
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
