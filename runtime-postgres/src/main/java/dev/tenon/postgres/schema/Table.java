package dev.tenon.postgres.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table, or what has the name of one.
 *
 * @param kind {@code table}, {@code view}, ...
 * @param isUnlogged whether its rows are lost in a crash
 * @param hidesRows whether row level security is on
 * @param interference what makes it do something else than it says
 */
record Table(
        String name,
        String kind,
        boolean isUnlogged,
        boolean hidesRows,
        Interference interference,
        Map<String, Column> columns,
        List<Index> indexes,
        List<Check> checks,
        List<ForeignKey> foreignKeys) {

    /** The same with what is on it. */
    Table with(List<Column> columns, List<Index> indexes, List<Check> checks, List<ForeignKey> foreignKeys) {
        Map<String, Column> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return new Table(name, kind, isUnlogged, hidesRows, interference, byName, indexes, checks, foreignKeys);
    }

    boolean isTable() {
        return kind.equals("table");
    }

    Optional<Index> primaryKey() {
        return indexes.stream().filter(Index::isPrimary).findFirst();
    }

    List<Index> otherIndexes() {
        return indexes.stream().filter(index -> !index.isPrimary()).toList();
    }
}
