package dev.tenon.postgres.schema;

import dev.tenon.postgres.schema.Step.Phase;
import java.util.ArrayList;
import java.util.List;

/** The statements that make a table and what is on it. */
final class TableStatements {

    private final String schema;

    TableStatements(String schema) {
        this.schema = schema;
    }

    /** The whole table. */
    List<Step> create(Table table) {
        List<String> parts = new ArrayList<>();
        table.columns().values().forEach(column -> parts.add(Name.quoted(column.name()) + " " + column.definition()));
        table.primaryKey()
                .ifPresent(key -> parts.add(
                        "CONSTRAINT " + Name.quoted(key.name()) + " PRIMARY KEY " + Name.list(key.columns())));
        table.checks()
                .forEach(check -> parts.add("CONSTRAINT " + Name.quoted(check.name()) + " " + check.definition()));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(
                Phase.TABLES, "CREATE TABLE " + on(table) + " (\n    " + String.join(",\n    ", parts) + "\n)"));
        table.otherIndexes().forEach(index -> steps.add(create(table, index)));
        table.foreignKeys().forEach(key -> steps.add(create(table, key)));
        return steps;
    }

    Step create(Table table, Index index) {
        if (index.isPrimary()) {
            return alter(
                    Phase.KEYS,
                    table,
                    "ADD CONSTRAINT " + Name.quoted(index.name()) + " PRIMARY KEY " + Name.list(index.columns()));
        }
        if (index.isConstraint()) {
            return alter(
                    Phase.INDEXES,
                    table,
                    "ADD CONSTRAINT " + Name.quoted(index.name()) + " UNIQUE " + Name.list(index.columns())
                            + (index.isDeferrable() ? " DEFERRABLE" : ""));
        }
        return Step.of(
                Phase.INDEXES,
                "CREATE " + (index.isUnique() ? "UNIQUE " : "") + "INDEX " + Name.quoted(index.name()) + " ON "
                        + on(table) + " USING " + index.using());
    }

    Step create(Table table, Check check) {
        return alter(Phase.CHECKS, table, "ADD CONSTRAINT " + Name.quoted(check.name()) + " " + check.definition());
    }

    Step create(Table table, ForeignKey key) {
        return alter(
                Phase.FOREIGN_KEYS, table, "ADD CONSTRAINT " + Name.quoted(key.name()) + " " + key.definition(schema));
    }

    Step drop(Table table, Index index) {
        return index.isConstraint()
                ? dropConstraint(Phase.DROP, table, index.name())
                : Step.of(Phase.DROP, "DROP INDEX " + Name.quoted(schema, index.name()));
    }

    Step drop(Table table, Check check) {
        return dropConstraint(Phase.DROP, table, check.name());
    }

    Step drop(Table table, ForeignKey key) {
        return dropConstraint(Phase.DROP_FOREIGN_KEYS, table, key.name());
    }

    Step renameIndex(String from, String to) {
        return Step.of(Phase.RENAME, "ALTER INDEX " + Name.quoted(schema, from) + " RENAME TO " + Name.quoted(to));
    }

    Step renameConstraint(Table table, String from, String to) {
        return alter(Phase.RENAME, table, "RENAME CONSTRAINT " + Name.quoted(from) + " TO " + Name.quoted(to));
    }

    /** {@code ALTER TABLE "catalog"."book" ...}. */
    Step alter(Phase phase, Table table, String change) {
        return Step.of(phase, "ALTER TABLE " + on(table) + " " + change);
    }

    /** {@code ALTER TABLE "catalog"."book" ALTER COLUMN "title" ...}. */
    Step alter(Table table, Column column, String change) {
        return alter(Phase.COLUMNS, table, "ALTER COLUMN " + Name.quoted(column.name()) + " " + change);
    }

    /** Lets the sequence of an identity go on behind the rows that are there. */
    String restart(Table table, Column column) {
        return "SELECT setval(pg_get_serial_sequence('" + on(table).replace("'", "''") + "', '"
                + column.name().replace("'", "''") + "'), coalesce(max(" + Name.quoted(column.name())
                + "), 0) + 1, false) FROM " + on(table);
    }

    String on(Table table) {
        return Name.quoted(schema, table.name());
    }

    private Step dropConstraint(Phase phase, Table table, String name) {
        return alter(phase, table, "DROP CONSTRAINT " + Name.quoted(name));
    }
}
