package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;

/**
 * What a statement is about, for its failures.
 *
 * @param table the entity
 * @param id the key, which becomes a text only in a failure; an empty text when it is about many rows
 */
record Subject(PostgresTable<?, ?> table, Object id) {

    /** Of a statement that is about no entity. */
    static final Subject NOTHING = new Subject(PostgresTable.NONE, "");

    Failure.Conflict conflict(Failure.Conflict.Reason reason) {
        return new Failure.Conflict(table.type().name(), id.toString(), reason);
    }
}
