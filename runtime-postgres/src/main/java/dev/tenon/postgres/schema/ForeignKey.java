package dev.tenon.postgres.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param target the table it refers to
 * @param targetSchema its schema; empty where it is the same
 * @param rules actions and times, such as {@code ON DELETE CASCADE}
 */
record ForeignKey(
        String name,
        List<String> columns,
        String targetSchema,
        String target,
        List<String> targetColumns,
        String rules) {

    String definition(String schema) {
        return "FOREIGN KEY " + Name.list(columns) + " REFERENCES "
                + Name.quoted(targetSchema.isEmpty() ? schema : targetSchema, target) + " " + Name.list(targetColumns)
                + (rules.isEmpty() ? "" : " " + rules);
    }

    /** For people. */
    String definition() {
        return "FOREIGN KEY " + Name.list(columns) + " REFERENCES "
                + (targetSchema.isEmpty() ? Name.quoted(target) : Name.quoted(targetSchema, target)) + " "
                + Name.list(targetColumns) + (rules.isEmpty() ? "" : " " + rules);
    }

    boolean isSameAs(ForeignKey other) {
        return definition().equals(other.definition());
    }
}
