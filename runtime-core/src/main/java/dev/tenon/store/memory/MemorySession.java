package dev.tenon.store.memory;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link MemoryStore} reads and writes: the committed state, or a transaction. {@link MemoryDatabase#port} hands it
 * to the constructor of a store.
 */
public abstract sealed class MemorySession permits CommittedReads, AutoCommit, MemoryTransaction {

    private final MemoryDatabase database;

    MemorySession(MemoryDatabase database) {
        this.database = database;
    }

    final MemoryDatabase database() {
        return database;
    }

    /** One row; {@code null} when there is none. */
    abstract <K, E> @Nullable E find(Table<K, E> table, K key);

    /** Several reads of one snapshot. */
    abstract <A> A read(Function<MemoryTransaction, A> work);

    /** Reads and writes of one transaction. */
    abstract <A> A write(Function<MemoryTransaction, A> work);

    /** A snapshot that outlives the call, until {@link #endLasting}. */
    abstract MemoryTransaction lasting();

    /** Ends what {@link #lasting} gave. */
    abstract void endLasting(MemoryTransaction transaction);
}
