package dev.tenon.postgres.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, from the first on. */
final class StatementRow extends RowWriter {

    private final PreparedStatement statement;
    private int index;

    StatementRow(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
    void put(ColumnType type, @Nullable Object value) {
        try {
            type.set(statement, ++index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
