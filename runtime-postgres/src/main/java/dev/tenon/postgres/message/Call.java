package dev.tenon.postgres.message;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * A statement and its parameters, from the first on. For one use by one thread.
 *
 * <p>A statement is planned at each use: a plan that the server keeps was made when the tables were as empty as they mostly are, and
 * reads all of them when they are full. Those of claims, which forbid the planner to do so, are {@link #kept}.
 */
final class Call implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement statement;
    private int index;

    Call(Connection connection, String sql) throws SQLException {
        this(connection, connection.prepareStatement(sql));
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }

    private Call(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /** A statement whose plan the server keeps from the fifth use on. */
    static Call kept(Connection connection, String sql) throws SQLException {
        return new Call(connection, connection.prepareStatement(sql));
    }

    Call text(String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    Call number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Call number(int value) throws SQLException {
        statement.setInt(++index, value);
        return this;
    }

    Call truth(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    Call texts(@Nullable String[] values) throws SQLException {
        return array("text", values);
    }

    Call texts(Collection<String> values) throws SQLException {
        return array("text", values.toArray());
    }

    Call numbers(Collection<Long> values) throws SQLException {
        return array("int8", values.toArray());
    }

    Call numbers(@Nullable Long[] values) throws SQLException {
        return array("int8", values);
    }

    Call integers(Collection<Integer> values) throws SQLException {
        return array("int4", values.toArray());
    }

    Call integers(Integer[] values) throws SQLException {
        return array("int4", values);
    }

    Call uuid(UUID value) throws SQLException {
        statement.setObject(++index, value);
        return this;
    }

    Call uuids(Collection<UUID> values) throws SQLException {
        return array("uuid", values.toArray());
    }

    Call uuids(UUID[] values) throws SQLException {
        return array("uuid", values);
    }

    private Call array(String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(++index, connection.createArrayOf(type, values));
        return this;
    }

    /** The rows, which are closed with the call. */
    ResultSet rows() throws SQLException {
        return statement.executeQuery();
    }

    /** The one row. */
    ResultSet row() throws SQLException {
        ResultSet rows = statement.executeQuery();
        rows.next();
        return rows;
    }

    /** The truth in the one row. */
    boolean isTrue() throws SQLException {
        return row().getBoolean(1);
    }

    /** The number in the one row. */
    long number() throws SQLException {
        return row().getLong(1);
    }

    /** How many rows were changed. */
    int changed() throws SQLException {
        return statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
