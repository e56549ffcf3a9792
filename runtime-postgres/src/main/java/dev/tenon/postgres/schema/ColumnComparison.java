package dev.tenon.postgres.schema;

import dev.tenon.postgres.schema.Step.Phase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares the columns of a table: types, collations, what may be empty, defaults. */
final class ColumnComparison {

    private final TableStatements statements;
    private final LiveRows rows;
    private final Remade remade;

    ColumnComparison(TableStatements statements, LiveRows rows, Remade remade) {
        this.statements = statements;
        this.rows = rows;
        this.remade = remade;
    }

    void compare(Table expected, Table found, List<Difference> differences, List<String> notes) throws SQLException {
        for (Column column : expected.columns().values()) {
            Column there = found.columns().get(column.name());
            if (there == null) {
                differences.add(missing(expected, column));
            } else if (!column.equals(there)) {
                differences.add(changed(expected, column, there));
            }
        }
        for (Column column : found.columns().values()) {
            if (expected.columns().containsKey(column.name())) {
                continue;
            }
            if (column.fillsItself()) {
                notes.add(label(expected, column) + ", " + column.definition());
            } else {
                differences.add(surplus(expected, column));
            }
        }
    }

    private Difference missing(Table table, Column column) throws SQLException {
        String description = label(table, column) + ": expected " + column.definition() + ", found none";
        String add = "ADD COLUMN " + Name.quoted(column.name()) + " " + column.definition();
        if (column.fillsItself() || !rows.any(table.name())) {
            return new Difference(description, List.of(statements.alter(Phase.COLUMNS, table, add)));
        }
        Step filled = statements.alter(Phase.COLUMNS, table, add + " DEFAULT " + column.placeholder());
        return new Difference(
                description,
                List.of(
                        new Step(filled.phase(), filled.sql(), hint(column)),
                        statements.alter(table, column, "DROP DEFAULT")));
    }

    private Difference surplus(Table table, Column column) {
        Step step = statements.alter(table, column, "DROP NOT NULL");
        return new Difference(
                label(table, column) + ": expected none, found " + column.definition()
                        + ", which no insert of the store fills",
                List.of(new Step(
                        step.phase(), step.sql(), "Or drop the column, if nobody needs what is in it any more.")));
    }

    private Difference changed(Table table, Column column, Column there) throws SQLException {
        List<Step> steps = new ArrayList<>();
        boolean isOtherType = !column.type().equals(there.type());
        if (isOtherType) {
            steps.addAll(remade.aroundColumn(table, column.name()));
        }
        boolean isOtherFilling = !column.filling().equals(there.filling());
        if (there.generated() && isOtherFilling) {
            steps.add(statements.alter(table, column, "DROP EXPRESSION"));
        } else if (there.identity() != null && isOtherFilling) {
            steps.add(statements.alter(table, column, "DROP IDENTITY"));
        } else if (there.byDefault() != null && (isOtherFilling || isOtherType)) {
            steps.add(statements.alter(table, column, "DROP DEFAULT"));
        }
        if (isOtherType || !Objects.equals(column.collation(), there.collation())) {
            steps.add(
                    statements.alter(table, column, "TYPE " + column.typeSql() + " USING " + converted(column, there)));
        }
        if (column.byDefault() != null && (isOtherFilling || isOtherType)) {
            steps.add(statements.alter(table, column, "SET DEFAULT " + column.byDefault()));
        }
        if (column.notNull() && !there.notNull()) {
            if (rows.anyEmpty(table.name(), column.name())) {
                steps.add(new Step(
                        Phase.COLUMNS,
                        "UPDATE " + statements.on(table) + " SET " + Name.quoted(column.name()) + " = "
                                + column.placeholder() + " WHERE " + Name.quoted(column.name()) + " IS NULL",
                        hint(column)));
            }
            steps.add(statements.alter(table, column, "SET NOT NULL"));
        } else if (!column.notNull() && there.notNull()) {
            steps.add(statements.alter(table, column, "DROP NOT NULL"));
        }
        if (column.identity() != null && isOtherFilling) {
            steps.add(statements.alter(table, column, "ADD" + column.filling()));
            steps.add(Step.of(Phase.COLUMNS, statements.restart(table, column)));
        }
        return new Difference(
                label(table, column) + ": expected " + described(column, there) + ", found " + described(there, column),
                steps);
    }

    /** Also says what is usual, where the other one is not. */
    private static String described(Column column, Column other) {
        String type = column.typeSql() + (isUsualUnlike(column, other) ? " with the database's collation" : "");
        String empty = column.notNull() ? " NOT NULL" : other.notNull() ? " NULL" : "";
        String filling =
                column.filling().isEmpty() && !other.filling().isEmpty() ? " without a default" : column.filling();
        return type + empty + filling;
    }

    private static boolean isUsualUnlike(Column column, Column other) {
        String usual = "\"default\"";
        return usual.equals(column.collation()) && other.collation() != null && !usual.equals(other.collation());
    }

    /** By way of text where PostgreSQL knows no way. */
    private String converted(Column column, Column there) throws SQLException {
        String name = Name.quoted(column.name());
        return rows.converts(there.type(), column.type())
                ? name + "::" + column.type()
                : name + "::text::" + column.type();
    }

    private static String hint(Column column) {
        return "There are rows: write what they get in place of " + column.placeholder() + ".";
    }

    private static String label(Table table, Column column) {
        return "column " + Name.quoted(table.name(), column.name());
    }
}
