package dev.tenon.store.memory;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads outside of a transaction. Safe for use by several threads. */
final class CommittedReads extends MemorySession {

    CommittedReads(MemoryDatabase database) {
        super(database);
    }

    @Override
    <K, E> @Nullable E find(Table<K, E> table, K key) {
        Row<K, E> row = table.row(key);
        return row == null ? null : row.latest(database().snapshots());
    }

    @Override
    <A> A read(Function<MemoryTransaction, A> work) {
        MemoryTransaction transaction = database().open();
        try {
            return work.apply(transaction);
        } finally {
            transaction.rollback();
        }
    }

    @Override
    <A> A write(Function<MemoryTransaction, A> work) {
        throw new IllegalStateException("a write needs a transaction: take the store from TransactionalPort.in");
    }

    @Override
    MemoryTransaction lasting() {
        return database().open();
    }

    @Override
    void endLasting(MemoryTransaction transaction) {
        transaction.rollback();
    }
}
