package dev.tenon.postgres.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills a table with rows that differ in every column, for a transaction that is rolled back: its checks and references are dropped. */
final class FilledTable {

    private static final String CONSTRAINTS = """
        SELECT quote_ident(conname) FROM pg_catalog.pg_constraint
        WHERE conrelid = ?::regclass AND contype IN ('c', 'f')
        """;

    private static final String COLUMNS = """
        SELECT quote_ident(attname), format_type(atttypid, NULL) FROM pg_catalog.pg_attribute
        WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        ORDER BY attnum
        """;

    private final Connection connection;
    private final PostgresTable<?, ?> table;

    FilledTable(Connection connection, PostgresTable<?, ?> table) {
        this.connection = connection;
        this.table = table;
    }

    void fill(int rows) throws SQLException {
        for (List<String> constraint : query(CONSTRAINTS, 1)) {
            execute("ALTER TABLE " + table.name() + " DROP CONSTRAINT " + constraint.getFirst());
        }
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (List<String> column : query(COLUMNS, 2)) {
            names.add(column.get(0));
            values.add(value(column.get(0), column.get(1)));
        }
        execute("INSERT INTO " + table.name() + " (" + String.join(", ", names) + ") SELECT "
                + String.join(", ", values) + " FROM generate_series(1, " + rows + ") AS n ON CONFLICT DO NOTHING");
        execute("ANALYZE " + table.name());
    }

    private String value(String column, String type) {
        if (isColumnOf(column, table.type().deletedAt().getOrNull())) {
            return "NULL";
        }
        if (isColumnOf(column, table.type().tenant().getOrNull())) {
            // Several rows for each tenant, but for a tenant that is part of the key or of a type of its own.
            return type.equals("text") ? "'v' || n % 10" : valueOf(type);
        }
        return valueOf(type);
    }

    private boolean isColumnOf(String column, @Nullable Object field) {
        return field != null && column.replace("\"", "").equals(table.plainColumn(field));
    }

    private static String valueOf(String type) {
        return switch (type) {
            case "uuid" -> "lpad(to_hex(n), 32, '0')::uuid";
            case "boolean" -> "n % 1000 = 0";
            case "smallint" -> "n % 30000";
            case "timestamp with time zone" -> "to_timestamp(n)";
            case "timestamp without time zone" -> "timestamp '1970-01-01' + n * interval '1 second'";
            case "date" -> "date '1970-01-01' + n";
            case "bytea" -> "decode(lpad(to_hex(n), 8, '0'), 'hex')";
            case "jsonb" -> "'[]'::jsonb";
            case "text" -> "'v' || lpad(n::text, 6, '0')";
            default -> "n";
        };
    }

    private List<List<String>> query(String sql, int columns) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, table.name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(rows.getString(i));
                    }
                    found.add(row);
                }
            }
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
