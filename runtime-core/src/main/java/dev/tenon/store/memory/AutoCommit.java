package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Commits every operation by itself. Safe for use by several threads. */
final class AutoCommit extends MemorySession implements Transaction {

    private final CommittedReads reads;

    AutoCommit(MemoryDatabase database, CommittedReads reads) {
        super(database);
        this.reads = reads;
    }

    @Override
    <K, E> @Nullable E find(Table<K, E> table, K key) {
        return reads.find(table, key);
    }

    @Override
    <A> A read(Function<MemoryTransaction, A> work) {
        return reads.read(work);
    }

    @Override
    <A> A write(Function<MemoryTransaction, A> work) {
        while (true) {
            MemoryTransaction transaction = database().open();
            try {
                A result = work.apply(transaction);
                transaction.commit();
                return result;
            } catch (FailureException e) {
                // Somebody else was first, so somebody got on: this can happen often but not for ever.
                if (transaction.conflict().isEmpty()) {
                    throw e;
                }
            } finally {
                transaction.rollback();
            }
        }
    }

    @Override
    MemoryTransaction lasting() {
        return reads.lasting();
    }

    @Override
    void endLasting(MemoryTransaction transaction) {
        reads.endLasting(transaction);
    }

    @Override
    public void commit() {
        // Every operation has committed by itself.
    }

    @Override
    public void rollback() {
        throw new IllegalStateException("every operation has committed by itself: nothing can be rolled back");
    }

    @Override
    public TransactionManager manager() {
        return database();
    }

    @Override
    public Option<Failure.Conflict> conflict() {
        return Option.none();
    }
}
