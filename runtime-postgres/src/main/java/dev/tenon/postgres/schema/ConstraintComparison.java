package dev.tenon.postgres.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares checks and foreign keys. What they are called matters, because failures are named after them. */
final class ConstraintComparison {

    private static final String NOT_VALID = " NOT VALID";

    private final TableStatements statements;

    ConstraintComparison(TableStatements statements) {
        this.statements = statements;
    }

    void compare(Table expected, Table found, List<Difference> differences, List<String> notes) {
        compare(
                expected,
                expected.checks().stream().map(check -> of(expected, check)).toList(),
                found.checks().stream().map(check -> of(expected, check)).toList(),
                differences,
                notes);
        compare(
                expected,
                expected.foreignKeys().stream().map(key -> of(expected, key)).toList(),
                found.foreignKeys().stream().map(key -> of(expected, key)).toList(),
                differences,
                notes);
    }

    /** What both kinds have in common. */
    private record Constraint(String kind, String name, String definition, Step drop, Step create) {}

    private Constraint of(Table table, Check check) {
        return new Constraint(
                "check",
                check.name(),
                check.definition(),
                statements.drop(table, check),
                statements.create(table, check));
    }

    private Constraint of(Table table, ForeignKey key) {
        return new Constraint(
                "foreign key",
                key.name(),
                key.definition(),
                statements.drop(table, key),
                statements.create(table, key));
    }

    private void compare(
            Table table,
            List<Constraint> expected,
            List<Constraint> found,
            List<Difference> differences,
            List<String> notes) {
        List<Constraint> left = new ArrayList<>(found);
        List<Constraint> missing = new ArrayList<>();
        for (Constraint constraint : expected) {
            Optional<Constraint> named = take(left, Constraint::name, constraint.name());
            if (named.isEmpty()) {
                missing.add(constraint);
            } else if (!named.get().definition().equals(constraint.definition())
                    && !admitsAll(table, constraint, named.get(), notes)) {
                differences.add(changed(table, constraint, named.get()));
            }
        }
        for (Constraint constraint : missing) {
            Optional<Constraint> same = take(left, Constraint::definition, constraint.definition());
            differences.add(
                    same.isPresent()
                            ? renamed(table, constraint, same.get())
                            : new Difference(
                                    label(table, constraint) + ": expected " + constraint.definition() + ", found none",
                                    List.of(constraint.create())));
        }
        for (Constraint constraint : left) {
            differences.add(new Difference(
                    label(table, constraint) + ": expected none, found " + constraint.definition()
                            + ", which refuses rows that the entity allows",
                    List.of(constraint.drop())));
        }
    }

    /** Whether both list texts, and the one that is there has all that is expected. What it has beyond that is noted. */
    private static boolean admitsAll(Table table, Constraint constraint, Constraint there, List<String> notes) {
        Optional<Listing> expected = Listing.of(constraint.definition());
        Optional<Listing> found = Listing.of(there.definition());
        if (expected.isEmpty() || found.isEmpty() || !found.get().admits(expected.get())) {
            return false;
        }
        String beyond = found.get().beyond(expected.get());
        if (!beyond.isEmpty()) {
            notes.add(label(table, constraint) + ", which also admits " + beyond);
        }
        return true;
    }

    private static Optional<Constraint> take(List<Constraint> from, Function<Constraint, String> part, String value) {
        Optional<Constraint> taken =
                from.stream().filter(each -> part.apply(each).equals(value)).findFirst();
        taken.ifPresent(from::remove);
        return taken;
    }

    private Difference changed(Table table, Constraint constraint, Constraint there) {
        String description =
                label(table, constraint) + ": expected " + constraint.definition() + ", found " + there.definition();
        if (there.definition().equals(constraint.definition() + NOT_VALID)) {
            return new Difference(
                    description,
                    List.of(statements.alter(
                            constraint.create().phase(), table, "VALIDATE CONSTRAINT " + Name.quoted(there.name()))));
        }
        return new Difference(description, List.of(there.drop(), constraint.create()));
    }

    private Difference renamed(Table table, Constraint constraint, Constraint there) {
        return new Difference(
                constraint.kind() + " of table " + Name.quoted(table.name()) + ": expected the name "
                        + Name.quoted(constraint.name()) + ", after which failures are named, found "
                        + Name.quoted(there.name()),
                List.of(statements.renameConstraint(table, there.name(), constraint.name())));
    }

    private static String label(Table table, Constraint constraint) {
        return constraint.kind() + " " + Name.quoted(constraint.name()) + " of table " + Name.quoted(table.name());
    }
}
