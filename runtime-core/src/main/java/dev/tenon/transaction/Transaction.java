package dev.tenon.transaction;

import dev.tenon.effect.Failure;
import io.vavr.control.Option;

/**
 * One unit of work: all of its writes are committed together or none is. Used by one thread at a time, and ended by exactly
 * one of {@link #commit} and the first {@link #rollback}. After that every use but {@code rollback} is an
 * {@link IllegalStateException}.
 *
 * <p>The first committer wins: when another transaction commits a row that this one writes too, this one is doomed, and its
 * commit fails, also when the code inside recovered from the failure that told it so.
 */
public interface Transaction {

    /**
     * Makes all writes durable and visible at once. Ends the transaction, also when it throws.
     *
     * @throws dev.tenon.effect.FailureException with {@code Conflict(ConcurrentChange)} when another transaction committed
     *     first; then nothing of this one happened
     */
    void commit();

    /** Drops all writes and ends the transaction. Does nothing when it has ended. */
    void rollback();

    /** The manager that began this transaction. */
    TransactionManager manager();

    /**
     * The conflict that doomed this transaction, if one did. Whatever else the code inside made of it, only running it again
     * helps.
     */
    Option<Failure.Conflict> conflict();
}
