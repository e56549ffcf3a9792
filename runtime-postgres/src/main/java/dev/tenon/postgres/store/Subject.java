package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;
import dev.tenon.telemetry.Correlation;

/**
 * What a statement is about, for its failures.
 *
 * @param table the entity
 * @param id the key, which becomes a text only in a failure; an empty text when it is about many rows
 * @param tables the tables of the context, one of which may be in the way
 * @param by for whom it is
 * @param deletes whether it deletes, so that a foreign key is broken by what still refers to a row
 */
record Subject(PostgresTable<?, ?> table, Object id, Tables tables, Correlation by, boolean deletes) {

    /** Of a statement that is about no entity. */
    static final Subject NOTHING = new Subject(PostgresTable.NONE, "", new Tables(), Correlation.none(), false);

    /** The same of a statement that deletes. */
    Subject deleting() {
        return new Subject(table, id, tables, by, true);
    }

    Failure.Conflict conflict(Failure.Conflict.Reason reason) {
        return new Failure.Conflict(table.type().name(), id.toString(), reason);
    }
}
