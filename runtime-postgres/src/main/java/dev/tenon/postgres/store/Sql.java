package dev.tenon.postgres.store;

import dev.tenon.store.FieldType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement in the making, and its parameters. For one thread. */
final class Sql {

    private final StringBuilder text;
    private final List<Parameter> parameters = new ArrayList<>();

    private sealed interface Parameter {
        void set(Connection connection, PreparedStatement statement, int index) throws SQLException;
    }

    private record One(ColumnType type, @Nullable Object value) implements Parameter {
        @Override
        public void set(Connection connection, PreparedStatement statement, int index) throws SQLException {
            type.set(statement, index, value);
        }
    }

    private record Many(ColumnType type, List<Object> values) implements Parameter {
        @Override
        public void set(Connection connection, PreparedStatement statement, int index) throws SQLException {
            statement.setArray(index, connection.createArrayOf(type.sql, type.items(values)));
        }
    }

    Sql(String start) {
        this.text = new StringBuilder(start);
    }

    Sql add(String more) {
        text.append(more);
        return this;
    }

    /** The same statement between two texts without parameters. */
    Sql in(String before, String after) {
        text.insert(0, before).append(after);
        return this;
    }

    /** A parameter with a value as it is stored. */
    Sql value(FieldType<?> type, Object stored) {
        return value(ColumnType.of(type), ColumnType.parameter(stored));
    }

    Sql value(ColumnType type, @Nullable Object value) {
        text.append('?');
        return hidden(type, value);
    }

    /** A parameter whose question mark is in the text already. */
    Sql hidden(ColumnType type, @Nullable Object value) {
        parameters.add(new One(type, value));
        return this;
    }

    /** A parameter before all others, whose question mark is in the text already. */
    Sql hiddenFirst(ColumnType type, @Nullable Object value) {
        parameters.addFirst(new One(type, value));
        return this;
    }

    /** Sets the parameters of a statement with this text, from {@code first} on. */
    void bind(Connection connection, PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).set(connection, statement, first + i);
        }
    }

    /** An array of values as they are stored. */
    Sql array(FieldType<?> type, Collection<Object> stored) {
        ColumnType column = ColumnType.of(type);
        text.append('?');
        List<Object> items = new ArrayList<>();
        for (Object value : stored) {
            items.add(Objects.requireNonNull(column.item(ColumnType.parameter(value))));
        }
        parameters.add(new Many(column, items));
        return this;
    }

    /** Prepares the statement, which the caller closes. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        try {
            bind(connection, statement, 1);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    /** What the statement, which asks yes or no, answers. */
    boolean isTrue(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
