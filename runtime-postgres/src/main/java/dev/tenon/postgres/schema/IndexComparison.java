package dev.tenon.postgres.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares primary keys, unique values and other indexes. What a unique index is called matters, because failures are named after
 * it; what others are called does not.
 */
final class IndexComparison {

    private final TableStatements statements;
    private final Remade remade;

    IndexComparison(TableStatements statements, Remade remade) {
        this.statements = statements;
        this.remade = remade;
    }

    void compare(Table expected, Table found, List<Difference> differences, List<String> notes) {
        primaryKey(expected, found).ifPresent(differences::add);
        List<Index> left = new ArrayList<>(found.otherIndexes());
        List<Index> missing = new ArrayList<>();
        for (Index index : expected.otherIndexes()) {
            Optional<Index> named = left.stream()
                    .filter(each -> each.name().equals(index.name()))
                    .findFirst();
            if (named.isPresent()) {
                left.remove(named.get());
                sameName(expected, index, named.get()).ifPresent(differences::add);
            } else {
                missing.add(index);
            }
        }
        for (Index index : missing) {
            Optional<Index> same = left.stream().filter(index::isSameAs).findFirst();
            same.ifPresent(left::remove);
            if (same.isPresent()) {
                otherName(expected, index, same.get()).ifPresent(differences::add);
            } else {
                differences.add(new Difference(
                        label(expected, index) + ": expected " + index.definition() + ", found none",
                        List.of(statements.create(expected, index))));
            }
        }
        for (Index index : left) {
            boolean refuses = (index.isUnique() || index.isConstraint())
                    && expected.columns().keySet().containsAll(index.columns());
            if (refuses) {
                differences.add(new Difference(
                        label(expected, index) + ": expected none, found " + index.definition()
                                + ", which refuses rows that the entity allows",
                        List.of(statements.drop(expected, index))));
            } else {
                notes.add(label(expected, index) + ", " + index.definition());
            }
        }
    }

    private Optional<Difference> primaryKey(Table expected, Table found) {
        Optional<Index> key = expected.primaryKey();
        Optional<Index> there = found.primaryKey();
        if (key.isPresent() && there.isPresent() && key.get().isSameAs(there.get())) {
            return Optional.empty();
        }
        if (key.isEmpty() && there.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        there.ifPresent(old -> {
            steps.addAll(remade.referringTo(expected));
            steps.add(statements.drop(expected, old));
        });
        key.ifPresent(made -> steps.add(statements.create(expected, made)));
        return Optional.of(new Difference(
                "primary key of table " + Name.quoted(expected.name()) + ": expected "
                        + key.map(Index::definition).orElse("none") + ", found "
                        + there.map(Index::definition).orElse("none"),
                steps));
    }

    private Optional<Difference> sameName(Table table, Index index, Index there) {
        if (!index.isSameAs(there)) {
            return Optional.of(new Difference(
                    label(table, index) + ": expected " + index.definition() + ", found " + there.definition(),
                    List.of(statements.drop(table, there), statements.create(table, index))));
        }
        return there.isValid()
                ? Optional.empty()
                : Optional.of(new Difference(
                        label(table, index) + ": expected to be built to its end, found that it was not",
                        List.of(statements.drop(table, there), statements.create(table, index))));
    }

    private Optional<Difference> otherName(Table table, Index index, Index there) {
        if (!there.isValid()) {
            return Optional.of(new Difference(
                    label(table, there) + ": expected to be built to its end, found that it was not",
                    List.of(statements.drop(table, there), statements.create(table, index))));
        }
        if (!index.isUnique()) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                "unique values of table " + Name.quoted(table.name()) + ": expected the name "
                        + Name.quoted(index.name()) + ", after which failures are named, found "
                        + Name.quoted(there.name()),
                List.of(statements.renameIndex(there.name(), index.name()))));
    }

    private static String label(Table table, Index index) {
        return "index " + Name.quoted(index.name()) + " of table " + Name.quoted(table.name());
    }
}
