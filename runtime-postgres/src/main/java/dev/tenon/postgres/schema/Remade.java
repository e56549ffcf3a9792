package dev.tenon.postgres.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Constraints that are as they should be and yet in the way of a change: they are dropped before it and made anew after it, each once.
 * For one thread.
 */
final class Remade {

    private final Map<String, Table> expected;
    private final Map<String, Table> found;
    private final TableStatements statements;
    private final Set<String> done = new HashSet<>();

    Remade(Map<String, Table> expected, Map<String, Table> found, TableStatements statements) {
        this.expected = expected;
        this.found = found;
        this.statements = statements;
    }

    /** Those that have to do with a column. */
    List<Step> aroundColumn(Table table, String column) {
        List<Step> steps = foreignKeys((owner, key) ->
                owner.name().equals(table.name()) && key.columns().contains(column)
                        || refersTo(key, table) && key.targetColumns().contains(column));
        for (Check check : Objects.requireNonNull(found.get(table.name())).checks()) {
            if (check.columns().contains(column)
                    && table.checks().contains(check)
                    && done.add(table.name() + " " + check.name())) {
                steps.add(statements.drop(table, check));
                steps.add(statements.create(table, check));
            }
        }
        return steps;
    }

    /** Those that refer to a table. */
    List<Step> referringTo(Table table) {
        return foreignKeys((owner, key) -> refersTo(key, table));
    }

    /** Those that refer to a table, and its own. */
    List<Step> aroundTable(Table table) {
        return foreignKeys((owner, key) -> owner.name().equals(table.name()) || refersTo(key, table));
    }

    private interface Concerned {
        boolean is(Table owner, ForeignKey key);
    }

    private static boolean refersTo(ForeignKey key, Table table) {
        return key.targetSchema().isEmpty() && key.target().equals(table.name());
    }

    private List<Step> foreignKeys(Concerned concerned) {
        List<Step> steps = new ArrayList<>();
        for (Table owner : found.values()) {
            Predicate<ForeignKey> stays = key -> expected.containsKey(owner.name())
                    ? expected.get(owner.name()).foreignKeys().contains(key)
                    // That of a table which nobody expects stays as it is.
                    : true;
            owner.foreignKeys().stream()
                    .filter(key -> concerned.is(owner, key))
                    .filter(stays)
                    .filter(key -> done.add(owner.name() + " " + key.name()))
                    .forEach(key -> {
                        steps.add(statements.drop(owner, key));
                        steps.add(statements.create(owner, key));
                    });
        }
        return steps;
    }
}
