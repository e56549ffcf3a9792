package dev.tenon.postgres.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/** What a mending statement must know of the rows that are there, and of PostgreSQL. */
final class LiveRows {

    private static final String CANNOT_COERCE = "42846";

    private final Connection connection;
    private final String schema;

    LiveRows(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Whether the table has any rows. */
    boolean any(String table) throws SQLException {
        return truth("SELECT EXISTS (SELECT FROM " + Name.quoted(schema, table) + ")");
    }

    /** Whether a row has nothing in the column. */
    boolean anyEmpty(String table, String column) throws SQLException {
        return truth("SELECT EXISTS (SELECT FROM " + Name.quoted(schema, table) + " WHERE " + Name.quoted(column)
                + " IS NULL)");
    }

    /** Whether PostgreSQL converts values of one type to the other. */
    boolean converts(String from, String to) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            truth("SELECT (NULL::" + from + ")::" + to + " IS NULL");
            return true;
        } catch (SQLException e) {
            connection.rollback(before);
            if (CANNOT_COERCE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private boolean truth(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
