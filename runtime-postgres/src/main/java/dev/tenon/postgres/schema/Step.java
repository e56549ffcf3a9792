package dev.tenon.postgres.schema;

/**
 * A statement that mends a difference, or a part of it.
 *
 * @param phase when it is due among all statements
 * @param sql without a semicolon
 * @param hint what somebody has to think of before it runs; empty when nothing
 */
record Step(Phase phase, String sql, String hint) {

    /** In this order no statement needs what a later one does. */
    enum Phase {
        SCHEMA,
        DROP_FOREIGN_KEYS,
        DROP,
        RENAME,
        TABLES,
        COLUMNS,
        KEYS,
        INDEXES,
        CHECKS,
        FOREIGN_KEYS
    }

    static Step of(Phase phase, String sql) {
        return new Step(phase, sql, "");
    }
}
