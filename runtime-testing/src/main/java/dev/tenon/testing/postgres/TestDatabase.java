package dev.tenon.testing.postgres;

import dev.tenon.testing.TestClock;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One database of {@link TestPostgres}. The user is {@code postgres}, without a password. Safe for use by several threads.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String TABLES = """
        SELECT quote_ident(schemaname) || '.' || quote_ident(tablename)
        FROM pg_catalog.pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
          AND tablename NOT IN ('tenon_cursor_key', 'flyway_schema_history')
        ORDER BY 1
        """;

    private final TestPostgres server;
    private final String name;
    private final DataSource dataSource;
    private final String url;
    private final Set<String> schemas = ConcurrentHashMap.newKeySet();
    private final Map<Class<?>, AutoCloseable> pools = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection clockHand;

    TestDatabase(TestPostgres server, String name, DataSource dataSource, String url, Set<String> schemas) {
        this.server = server;
        this.name = name;
        this.dataSource = dataSource;
        this.url = url;
        this.schemas.addAll(schemas);
    }

    /** The name of the database. */
    public String name() {
        return name;
    }

    /** Its JDBC URL, the user included. */
    public String url() {
        return url;
    }

    /** The same, for connections whose {@code clock_timestamp()} shows what {@link #follow} says. */
    public String virtualTimeUrl() {
        return url + (url.contains("?") ? "&" : "?") + DatabaseClock.PARAMETER;
    }

    /**
     * Makes the tables of a context, unless they are there already because the database or its template has them.
     *
     * @param schema where they are
     * @param make makes them, given {@link #url}; has no connection any more when it returns
     * @throws IllegalStateException with all problems that {@code make} tells
     */
    public void prepare(String schema, Function<String, ? extends Seq<String>> make) {
        if (!schemas.contains(schema)) {
            execute(DatabaseClock.CREATE);
            Seq<String> problems = make.apply(url);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.mkString("\n"));
            }
            execute(DatabaseClock.FILL_COLUMNS);
            schemas.add(schema);
        }
    }

    /** From now on connections at {@link #virtualTimeUrl} see this clock, also while it is moved. One was prepared before. */
    public void follow(TestClock clock) {
        clock.follow(this::show);
    }

    /** On a connection that is kept, because clocks are moved often. */
    private void show(Instant now) {
        lock.lock();
        try {
            if (clockHand == null) {
                clockHand = dataSource.getConnection();
            }
            execute(clockHand, DatabaseClock.set(now));
        } catch (SQLException e) {
            throw new IllegalStateException("the clock of " + name + " cannot be set", e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * What holds connections to it: made once, given {@link #virtualTimeUrl}, and closed with the database.
     *
     * @param type its class, of which there is one
     */
    public <P extends AutoCloseable> P pool(Class<P> type, Function<String, P> open) {
        lock.lock();
        try {
            return type.cast(pools.computeIfAbsent(type, unused -> open.apply(virtualTimeUrl())));
        } finally {
            lock.unlock();
        }
    }

    /** Connections to it, a new one each time. */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Runs SQL, which may be several statements.
     *
     * @throws IllegalStateException when the server refuses it
     */
    public void execute(String sql) {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Deletes the rows of all tables, for the next test; the key that seals cursors and what Flyway remembers stay. Waits for
     * transactions that use them.
     */
    public void empty() {
        try (Connection connection = dataSource.getConnection()) {
            List<String> filled = filled(connection, names(connection, TABLES));
            if (!filled.isEmpty()) {
                // With those that refer to them, which are empty.
                execute(connection, "TRUNCATE " + String.join(", ", filled) + " RESTART IDENTITY CASCADE");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of " + name + " cannot be emptied", e);
        }
    }

    /** Those that have rows: emptying the others would take as long. */
    private static List<String> filled(Connection connection, List<String> tables) throws SQLException {
        return tables.isEmpty()
                ? tables
                : names(
                        connection,
                        tables.stream()
                                .map(table -> "SELECT '" + table.replace("'", "''") + "' WHERE EXISTS (SELECT FROM "
                                        + table + ")")
                                .collect(Collectors.joining(" UNION ALL ")));
    }

    /** Drops it, whoever is connected to it. */
    @Override
    public void close() {
        lock.lock();
        try {
            for (AutoCloseable pool : pools.values()) {
                close(pool);
            }
            pools.clear();
            if (clockHand != null) {
                close(clockHand);
                clockHand = null;
            }
        } finally {
            lock.unlock();
        }
        server.drop(name);
    }

    Set<String> schemas() {
        return schemas;
    }

    private void close(AutoCloseable connections) {
        try {
            connections.close();
        } catch (Exception e) {
            throw new IllegalStateException("the connections of " + name + " cannot be closed", e);
        }
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
