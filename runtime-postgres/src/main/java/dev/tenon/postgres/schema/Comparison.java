package dev.tenon.postgres.schema;

import dev.tenon.postgres.schema.Step.Phase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares the tables of a schema with those that are expected. For one use, by one thread. */
final class Comparison {

    private final String schema;
    private final Map<String, Table> expected;
    private final Map<String, Table> found;
    private final TableStatements statements;
    private final LiveRows rows;
    private final Remade remade;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Comparison(String schema, Map<String, Table> expected, Map<String, Table> found, LiveRows rows) {
        this.schema = schema;
        this.expected = expected;
        this.found = found;
        this.statements = new TableStatements(schema);
        this.rows = rows;
        this.remade = new Remade(expected, found, statements);
    }

    /** The report; {@code script} is what the expected tables come from. */
    SchemaReport report(String script, boolean schemaExists) throws SQLException {
        if (!schemaExists) {
            differences.add(new Difference(
                    "schema " + Name.quoted(schema) + ": expected, found none",
                    List.of(Step.of(Phase.SCHEMA, "CREATE SCHEMA " + Name.quoted(schema)))));
        }
        for (Table table : expected.values()) {
            compare(table);
        }
        found.values().stream()
                .filter(table -> !expected.containsKey(table.name()))
                .forEach(table -> notes.add(table.kind() + " " + Name.quoted(table.name())));
        return new SchemaReport(
                schema, script, differences, notes, expected.keySet().stream().noneMatch(found::containsKey));
    }

    private void compare(Table table) throws SQLException {
        Table there = found.get(table.name());
        String label = "table " + Name.quoted(table.name());
        if (there == null) {
            differences.add(new Difference(label + ": expected, found none", statements.create(table)));
            return;
        }
        if (!there.isTable()) {
            differences.add(
                    new Difference(label + ": expected a table, found a " + there.kind(), replaced(table, there)));
            return;
        }
        if (there.isUnlogged()) {
            List<Step> steps = remade.aroundTable(table);
            steps.add(statements.alter(Phase.COLUMNS, table, "SET LOGGED"));
            differences.add(new Difference(
                    label + ": expected to be logged, found UNLOGGED, so that a crash empties it", steps));
        }
        if (there.hidesRows()) {
            notes.add("row level security of " + label + ", whose policies may hide rows");
        }
        compare(table, there.interference());
        new ColumnComparison(statements, rows, remade).compare(table, there, differences, notes);
        new IndexComparison(statements, remade).compare(table, there, differences, notes);
        new ConstraintComparison(statements).compare(table, there, differences, notes);
    }

    private void compare(Table table, Interference found) {
        String of = " of table " + Name.quoted(table.name());
        if (found.ignoresReferences()) {
            differences.add(new Difference(
                    "references" + of + ": expected to be enforced, found their triggers off",
                    List.of(statements.alter(Phase.FOREIGN_KEYS, table, "ENABLE TRIGGER ALL"))));
        }
        for (String rule : found.rules()) {
            differences.add(new Difference(
                    "rule " + Name.quoted(rule) + of + ": expected none, found one, which replaces what is written",
                    List.of(Step.of(Phase.DROP, "DROP RULE " + Name.quoted(rule) + " ON " + statements.on(table)))));
        }
        for (String trigger : found.triggers()) {
            notes.add("trigger " + Name.quoted(trigger) + of + ", which may change or drop what is written");
        }
    }

    private List<Step> replaced(Table table, Table there) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                Phase.DROP,
                "ALTER " + there.kind().toUpperCase(Locale.ROOT) + " " + Name.quoted(schema, there.name())
                        + " RENAME TO " + Name.quoted(there.name() + "_before"),
                ""));
        steps.addAll(statements.create(table));
        return steps;
    }
}
