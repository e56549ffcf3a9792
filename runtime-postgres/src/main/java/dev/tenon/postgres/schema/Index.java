package dev.tenon.postgres.schema;

import java.util.List;

/**
 * An index; a primary key and a unique constraint are known by theirs.
 *
 * @param using what PostgreSQL writes from {@code USING} on: columns, their collations and order, the predicate
 * @param columns those that are named
 * @param isConstraint whether a constraint of the same name has made it
 * @param isDeferrable whether its constraint may be checked later
 * @param isValid whether it was built to its end
 */
record Index(
        String name,
        boolean isUnique,
        boolean isPrimary,
        String using,
        List<String> columns,
        boolean isConstraint,
        boolean isDeferrable,
        boolean isValid) {

    boolean isSameAs(Index other) {
        return isUnique == other.isUnique
                && isPrimary == other.isPrimary
                && isDeferrable == other.isDeferrable
                && using.equals(other.using);
    }

    /** For people. */
    String definition() {
        String kind = isPrimary ? "PRIMARY KEY" : isUnique ? "UNIQUE" : "INDEX";
        return kind + " " + using + (isDeferrable ? " DEFERRABLE" : "");
    }
}
