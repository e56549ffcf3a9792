package dev.tenon.testing.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

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

    TestDatabase(TestPostgres server, String name, DataSource dataSource, String url) {
        this.server = server;
        this.name = name;
        this.dataSource = dataSource;
        this.url = url;
    }

    /** The name of the database. */
    public String name() {
        return name;
    }

    /** Its JDBC URL, the user included. */
    public String url() {
        return url;
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
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }

    /**
     * Deletes the rows of all tables, for the next test; the key that seals cursors and what Flyway remembers stay. Waits for
     * transactions that use them.
     */
    public void empty() {
        List<String> tables = tables();
        if (!tables.isEmpty()) {
            execute("TRUNCATE " + String.join(", ", tables));
        }
    }

    /** Drops it, whoever is connected to it. */
    @Override
    public void close() {
        server.drop(name);
    }

    private List<String> tables() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of " + name + " cannot be listed", e);
        }
    }
}
