package dev.tenon.store.memory;

import dev.tenon.effect.FailureException;
import dev.tenon.store.OnDelete;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One statement that deletes rows, and does to those that refer to them what their references say. Everything that is to go
 * is gone before it is asked whether something is left that must not be. For one thread.
 */
final class Deletion {

    private final MemoryTransaction transaction;
    private final Supplier<Instant> now;
    private final ArrayDeque<Gone<?>> unfinished = new ArrayDeque<>();
    private final List<Gone<?>> all = new ArrayList<>();

    private record Gone<K>(Table<K, ?> table, K key) {}

    /** At a time that is asked for when a row shows it. */
    Deletion(MemoryTransaction transaction, Supplier<Instant> now) {
        this.transaction = transaction;
        this.now = now;
    }

    /** Deletes a row that is in view. */
    <K, E> void delete(Table<K, E> table, K key) {
        transaction.put(table, key, table.row(key), null);
        if (!table.referrers.isEmpty()) {
            Gone<K> gone = new Gone<>(table, key);
            unfinished.add(gone);
            all.add(gone);
        }
    }

    /**
     * Ends the statement.
     *
     * @throws FailureException with {@code Conflict(StillReferenced)}
     */
    void finish() {
        for (Gone<?> gone = unfinished.poll(); gone != null; gone = unfinished.poll()) {
            passOn(gone);
        }
        for (Gone<?> gone : all) {
            requireUnreferenced(gone);
        }
    }

    private <K> void passOn(Gone<K> gone) {
        for (ForeignKey<?, ?, K> referrer : gone.table.referrers) {
            passOn(referrer, gone.key);
        }
    }

    private <J, F, K> void passOn(ForeignKey<J, F, K> referrer, K target) {
        if (referrer.onDelete == OnDelete.RESTRICT) {
            return;
        }
        for (J key : holders(referrer, target).keys()) {
            if (referrer.onDelete == OnDelete.CASCADE) {
                delete(referrer.from, key);
            } else {
                clear(referrer, key);
            }
        }
    }

    private <J, F, K> Holders<J, F> holders(ForeignKey<J, F, K> referrer, K target) {
        return new Holders<>(transaction, referrer.from, referrer.index(), referrer.valueOf(target));
    }

    private <J, F> void clear(ForeignKey<J, F, ?> referrer, J key) {
        Row<J, F> row = referrer.from.row(key);
        F stored = transaction.peek(referrer.from, key, row);
        if (stored != null) {
            long version = referrer.from.type.versionOf(stored) + 1;
            F cleared = referrer.cleared(stored, now.get());
            transaction.put(referrer.from, key, row, referrer.from.type.withVersion(cleared, version));
        }
    }

    private <K> void requireUnreferenced(Gone<K> gone) {
        for (ForeignKey<?, ?, K> referrer : gone.table.referrers) {
            requireUnreferenced(referrer, gone.key);
        }
    }

    private <J, F, K> void requireUnreferenced(ForeignKey<J, F, K> referrer, K target) {
        J inView = holders(referrer, target).anyKey();
        if (inView != null) {
            throw new FailureException(referrer.stillReferenced(target));
        }
        J since = holders(referrer, target).anyCommittedKey();
        if (since == null) {
            return;
        }
        if (referrer.onDelete == OnDelete.RESTRICT) {
            throw new FailureException(referrer.stillReferenced(target));
        }
        // It was to go, too, but this snapshot does not see it.
        throw transaction.doomed(MemoryTransaction.concurrentChange(referrer.from, since));
    }
}
