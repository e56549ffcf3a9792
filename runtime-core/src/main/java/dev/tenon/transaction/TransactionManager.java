package dev.tenon.transaction;

/** Begins transactions of one database. Safe for use by several threads. */
public interface TransactionManager {

    /**
     * Begins a transaction with snapshot isolation: it sees what was committed before this call and its own writes.
     *
     * @throws dev.tenon.effect.FailureException with {@code Unavailable} when the database does not answer
     */
    Transaction begin();
}
