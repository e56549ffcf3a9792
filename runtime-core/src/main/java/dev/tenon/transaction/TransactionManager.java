package dev.tenon.transaction;

import dev.tenon.health.Health;

/** Begins transactions of one database. Safe for use by several threads. */
public interface TransactionManager {

    /**
     * Begins a transaction: it sees what was committed before this call and its own writes.
     *
     * @throws dev.tenon.effect.FailureException with {@code Unavailable} when the database does not answer
     */
    Transaction begin(Isolation isolation);

    /** Begins a transaction with snapshot isolation. */
    default Transaction begin() {
        return begin(Isolation.SNAPSHOT);
    }

    /**
     * Whether transactions can be begun now. Asked before a context starts, which it does not while this is down, and whenever
     * somebody wants to know its health; limits its own time. Up unless overridden.
     */
    default Health health() {
        return Health.up();
    }
}
