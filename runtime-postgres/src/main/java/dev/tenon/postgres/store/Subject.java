package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;

/**
 * What a statement is about, for its failures.
 *
 * @param table the entity
 * @param id the key as text; empty when it is about many rows
 */
record Subject(PostgresTable<?, ?> table, String id) {

    Failure.Conflict conflict(Failure.Conflict.Reason reason) {
        return new Failure.Conflict(table.type().name(), id, reason);
    }
}
