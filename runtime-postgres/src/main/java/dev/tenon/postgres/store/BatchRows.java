package dev.tenon.postgres.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many rows, column by column: each column becomes an array, which is one parameter of a statement with {@code unnest}. */
final class BatchRows extends RowWriter {

    private final List<Column> columns = new ArrayList<>();
    private int next;

    private record Column(ColumnType type, List<@Nullable Object> values) {}

    @Override
    void put(ColumnType type, @Nullable Object value) {
        if (next == columns.size()) {
            columns.add(new Column(type, new ArrayList<>()));
        }
        columns.get(next++).values.add(type.item(value));
    }

    /** The next value is that of the first column of another row. */
    void endRow() {
        next = 0;
    }

    /** Sets the parameters, from the first on. */
    void bind(Connection connection, PreparedStatement statement) throws SQLException {
        bind(connection, statement, 1);
    }

    /** Sets the parameters from {@code first} on; returns the place of the next one. */
    int bind(Connection connection, PreparedStatement statement, int first) throws SQLException {
        int index = first;
        for (Column column : columns) {
            statement.setArray(index++, connection.createArrayOf(column.type.sql, column.type.items(column.values)));
        }
        return index;
    }
}
