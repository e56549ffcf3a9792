package dev.tenon.postgres.schema;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what tables a schema has from PostgreSQL's own catalogue, {@code pg_catalog}. */
final class Catalogue {

    private static final String TABLES = """
        SELECT c.relname, c.relkind::text, c.relpersistence = 'u', c.relrowsecurity,
            EXISTS (SELECT FROM pg_catalog.pg_trigger g
                WHERE g.tgrelid = c.oid AND g.tgisinternal AND g.tgenabled IN ('D', 'R')),
            ARRAY(SELECT w.rulename::text FROM pg_catalog.pg_rewrite w
                WHERE w.ev_class = c.oid AND w.ev_type <> '1' ORDER BY w.rulename),
            ARRAY(SELECT g.tgname::text FROM pg_catalog.pg_trigger g
                WHERE g.tgrelid = c.oid AND NOT g.tgisinternal AND g.tgtype & 3 = 3 AND g.tgenabled <> 'D'
                ORDER BY g.tgname),
            c.oid
        FROM pg_catalog.pg_class c
        WHERE c.relnamespace = ?::oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
        ORDER BY c.relname
        """;

    private static final String COLUMNS = """
        SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
            CASE WHEN l.collnamespace = 'pg_catalog'::regnamespace THEN pg_catalog.quote_ident(l.collname)
                ELSE l.collnamespace::regnamespace::text || '.' || pg_catalog.quote_ident(l.collname) END,
            a.attnotnull, pg_catalog.pg_get_expr(d.adbin, d.adrelid), a.attgenerated <> '',
            CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' END,
            a.attrelid
        FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
        LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation
        WHERE c.relnamespace = ?::oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY a.attnum
        """;

    private static final String INDEXES = """
        SELECT i.relname, x.indisunique, x.indisprimary,
            regexp_replace(regexp_replace(pg_catalog.pg_get_indexdef(x.indexrelid), '^.*? USING ', ''),
                ' WITH \\([^)]*\\)', ''),
            ARRAY(SELECT a.attname::text FROM unnest(x.indkey::int2[]) WITH ORDINALITY AS k (number, place)
                JOIN pg_catalog.pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number ORDER BY k.place),
            n.oid IS NOT NULL, coalesce(n.condeferrable, false), x.indisvalid, x.indrelid
        FROM pg_catalog.pg_index x
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
        LEFT JOIN pg_catalog.pg_constraint n
            ON n.conindid = x.indexrelid AND n.conrelid = x.indrelid AND n.contype IN ('p', 'u', 'x')
        WHERE i.relnamespace = ?::oid
        ORDER BY i.relname
        """;

    private static final String CHECKS = """
        SELECT n.conname, pg_catalog.pg_get_constraintdef(n.oid),
            ARRAY(SELECT a.attname::text FROM unnest(n.conkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = k.number ORDER BY k.place),
            n.conrelid
        FROM pg_catalog.pg_constraint n
        JOIN pg_catalog.pg_class c ON c.oid = n.conrelid
        WHERE c.relnamespace = ?::oid AND n.contype = 'c'
        ORDER BY n.conname
        """;

    private static final String FOREIGN_KEYS = """
        SELECT n.conname,
            ARRAY(SELECT a.attname::text FROM unnest(n.conkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = k.number ORDER BY k.place),
            CASE WHEN r.relnamespace = c.relnamespace THEN '' ELSE s.nspname END, r.relname,
            ARRAY(SELECT a.attname::text FROM unnest(n.confkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_catalog.pg_attribute a ON a.attrelid = n.confrelid AND a.attnum = k.number ORDER BY k.place),
            regexp_replace(pg_catalog.pg_get_constraintdef(n.oid),
                '^FOREIGN KEY \\([^)]*\\) REFERENCES [^(]*\\([^)]*\\) ?', ''),
            n.conrelid
        FROM pg_catalog.pg_constraint n
        JOIN pg_catalog.pg_class c ON c.oid = n.conrelid
        JOIN pg_catalog.pg_class r ON r.oid = n.confrelid
        JOIN pg_catalog.pg_namespace s ON s.oid = r.relnamespace
        WHERE c.relnamespace = ?::oid AND n.contype = 'f' AND n.conparentid = 0
        ORDER BY n.conname
        """;

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** The number of a schema; 0 when there is none of this name. */
    long schema(String name) throws SQLException {
        return number("SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ?", name);
    }

    /** The number of the schema that has the temporary tables of this connection; 0 when it has had none. */
    long temporarySchema() throws SQLException {
        return number("SELECT pg_catalog.pg_my_temp_schema() WHERE ? IS NOT NULL", "");
    }

    /** The names of all tables, views and the like in a schema. */
    Set<String> names(long schema) throws SQLException {
        Set<String> names = new HashSet<>();
        bare(schema).values().forEach(tables -> tables.forEach(table -> names.add(table.name())));
        return names;
    }

    /** The tables, views and the like of a schema by name, but for those of these names. */
    Map<String, Table> tables(long schema, Set<String> without) throws SQLException {
        Map<Long, List<Column>> columns = rows(COLUMNS, schema, 8, Catalogue::column);
        Map<Long, List<Index>> indexes = rows(INDEXES, schema, 9, Catalogue::index);
        Map<Long, List<Check>> checks =
                rows(CHECKS, schema, 4, row -> new Check(row.getString(1), row.getString(2), strings(row, 3)));
        Map<Long, List<ForeignKey>> foreignKeys = rows(FOREIGN_KEYS, schema, 7, Catalogue::foreignKey);
        Map<String, Table> tables = new TreeMap<>();
        bare(schema)
                .forEach((number, found) -> found.stream()
                        .filter(table -> !without.contains(table.name()))
                        .forEach(table -> tables.put(
                                table.name(),
                                table.with(
                                        columns.getOrDefault(number, List.of()),
                                        indexes.getOrDefault(number, List.of()),
                                        checks.getOrDefault(number, List.of()),
                                        foreignKeys.getOrDefault(number, List.of())))));
        return tables;
    }

    private Map<Long, List<Table>> bare(long schema) throws SQLException {
        return rows(TABLES, schema, 8, Catalogue::table);
    }

    private static Table table(ResultSet row) throws SQLException {
        String kind = switch (row.getString(2)) {
            case "r", "p" -> "table";
            case "v" -> "view";
            case "m" -> "materialized view";
            default -> "foreign table";
        };
        return new Table(
                row.getString(1),
                kind,
                row.getBoolean(3),
                row.getBoolean(4),
                new Interference(row.getBoolean(5), strings(row, 6), strings(row, 7)),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7));
    }

    private static Index index(ResultSet row) throws SQLException {
        return new Index(
                row.getString(1),
                row.getBoolean(2),
                row.getBoolean(3),
                row.getString(4),
                strings(row, 5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getBoolean(8));
    }

    private static ForeignKey foreignKey(ResultSet row) throws SQLException {
        return new ForeignKey(
                row.getString(1),
                strings(row, 2),
                row.getString(3),
                row.getString(4),
                strings(row, 5),
                row.getString(6));
    }

    private static List<String> strings(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Rows by the number of the relation they belong to, which is in the column {@code relation}. */
    private <T> Map<Long, List<T>> rows(String sql, long schema, int relation, Row<T> row) throws SQLException {
        Map<Long, List<T>> found = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getLong(relation), unused -> new ArrayList<>())
                            .add(row.of(rows));
                }
            }
        }
        return found;
    }

    private long number(String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }
}
