package dev.tenon.transaction;

/**
 * A port whose writes belong to a transaction: a store, a queue, an index. Generated modules ask for it at each use, so that an
 * answer is made fast and keeps nothing of its own.
 *
 * @param <S> what code outside of a transaction may do: read
 * @param <T> what code inside of one may do: read and write
 */
public interface TransactionalPort<S, T extends S> {

    /** The port outside of a transaction. Each operation sees one committed snapshot. */
    S reads();

    /**
     * The port inside {@code transaction}: it sees the transaction's snapshot and its own writes.
     *
     * @throws IllegalArgumentException when another manager began {@code transaction}
     */
    T in(Transaction transaction);

    /** Whose transactions {@link #in} takes. Ports that are written in one transaction have the same. */
    TransactionManager manager();
}
