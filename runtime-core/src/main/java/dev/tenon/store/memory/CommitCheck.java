package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a transaction wrote, and read if it is serializable, is still possible after what others have committed
 * since its snapshot. To be asked under the commit lock.
 *
 * @param clock the last commit
 */
record CommitCheck(MemoryTransaction transaction, long clock) {

    Failure.@Nullable Conflict conflict() {
        long snapshot = transaction.snapshot().commit;
        if (snapshot == clock) {
            return null;
        }
        for (Writes<?, ?> writes = transaction.writes(); writes != null; writes = writes.next) {
            Failure.Conflict conflict = conflict(writes, snapshot);
            if (conflict != null) {
                return conflict;
            }
        }
        Reads reads = transaction.reads();
        return reads == null ? null : reads.conflict();
    }

    private <K, E> Failure.@Nullable Conflict conflict(Writes<K, E> writes, long snapshot) {
        for (int i = 0; i < writes.size(); i++) {
            Write<K, E> write = writes.write(i);
            Row<K, E> row = writes.table.current(write);
            boolean possible = (row == null || row.head.commit <= snapshot)
                    && (write.value == null
                            ? isUnreferenced(writes.table, write.key)
                            : (write.staysInPlace || isFree(writes, row, write))
                                    && hasTargets(writes.table, write.value));
            if (!possible) {
                return MemoryTransaction.concurrentChange(writes.table, write.key);
            }
        }
        return null;
    }

    /** Whether no row that this transaction did not write has, by now, a unique value that it wrote. */
    private static <K, E> boolean isFree(Writes<K, E> writes, @Nullable Row<K, E> row, Write<K, E> write) {
        for (Index<K, E> index : writes.table.indexes) {
            Object value = write.indexed(writes.table)[index.ordinal];
            if (value != null
                    && index.isUnique(value)
                    && !(row != null && row.head.has(index, value))
                    && isHeld(index, value, writes)) {
                return false;
            }
        }
        return true;
    }

    private static <K, E> boolean isHeld(Index<K, E> index, Object value, Writes<K, E> writes) {
        Posting<K, E> posting = index.find(value);
        return posting != null && posting.exists(row -> row.head.isIn(posting, index) && writes.get(row.key) == null);
    }

    private <K, E> boolean hasTargets(Table<K, E> table, E value) {
        for (ForeignKey<K, E, ?> reference : table.references) {
            if (!hasTarget(reference, value)) {
                return false;
            }
        }
        return true;
    }

    private <E, T> boolean hasTarget(ForeignKey<?, E, T> reference, E value) {
        T target = reference.targetOf(value);
        return target == null || isThere(reference.to, target, reference.tenantOf(value));
    }

    private <T, F> boolean isThere(Table<T, F> table, T key, @Nullable Object tenant) {
        Write<T, F> own = transaction.own(table, key);
        Row<T, F> row = own == null ? table.row(key) : null;
        F found = own != null ? own.value : row == null ? null : row.head.value;
        return found != null && (tenant == null || tenant.equals(table.type.tenantOf(found)));
    }

    private <K> boolean isUnreferenced(Table<K, ?> table, K key) {
        for (ForeignKey<?, ?, K> referrer : table.referrers) {
            if (isReferenced(referrer, key)) {
                return false;
            }
        }
        return true;
    }

    private <J, F, K> boolean isReferenced(ForeignKey<J, F, K> referrer, K key) {
        Posting<J, F> posting = referrer.rowsTo(key);
        return posting != null
                && posting.exists(row ->
                        row.head.isIn(posting, referrer.index()) && transaction.own(referrer.from, row.key) == null);
    }
}
