package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Commits, one after the other. A commit checks every written row against the snapshot, adds the new versions, and then
 * moves the clock, which makes all of them visible at once. Old versions that nobody sees are dropped; rows of which
 * somebody still sees an old version wait in a queue, and every commit looks at a few more of them than it adds.
 */
final class Committer {

    private static final int LOOK_BACK = 2;

    private final Snapshots snapshots;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Installed<?, ?>> waiting = new ArrayDeque<>();
    private volatile boolean anyWaiting;

    private record Installed<K, E>(Table<K, E> table, Row<K, E> row) {

        boolean prune(long[] snapshots) {
            return table.prune(row, snapshots);
        }
    }

    Committer(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Ends the snapshot of {@code transaction} in any case. */
    Failure.@Nullable Conflict commit(MemoryTransaction transaction) {
        if (transaction.writes().isEmpty()) {
            end(transaction.snapshot());
            return null;
        }
        Failure.Conflict conflict = checkAndInstall(transaction);
        if (conflict != null) {
            snapshots.end(transaction.snapshot());
        }
        dropUnseen();
        return conflict;
    }

    void end(Snapshots.Snapshot snapshot) {
        snapshots.end(snapshot);
        dropUnseen();
    }

    private Failure.@Nullable Conflict checkAndInstall(MemoryTransaction transaction) {
        // Not interruptible: an interrupted thread commits everything or, before this, nothing.
        lock.lock();
        try {
            Failure.Conflict conflict = conflict(transaction);
            if (conflict == null) {
                install(transaction);
            }
            return conflict;
        } finally {
            lock.unlock();
        }
    }

    /** Empties the queue when nobody reads. Whoever fails to get the lock leaves it to its holder, who looks again. */
    private void dropUnseen() {
        while (anyWaiting && snapshots.isIdle() && lock.tryLock()) {
            try {
                pruneWaiting(waiting.size(), snapshots.active());
            } finally {
                lock.unlock();
            }
        }
    }

    private void install(MemoryTransaction transaction) {
        long commit = snapshots.clock() + 1;
        List<Installed<?, ?>> installed = new ArrayList<>();
        for (Writes<?, ?> writes : transaction.writes()) {
            install(writes, commit, installed);
        }
        long[] active = snapshots.publish(commit, transaction.snapshot());
        for (Installed<?, ?> each : installed) {
            if (each.prune(active) && !each.row.queued) {
                each.row.queued = true;
                waiting.add(each);
            }
        }
        pruneWaiting(Math.min(waiting.size(), LOOK_BACK * installed.size()), active);
    }

    private static <K, E> void install(Writes<K, E> writes, long commit, List<Installed<?, ?>> installed) {
        for (Map.Entry<K, Write<E>> entry : writes.entries()) {
            Row<K, E> row = writes.table.install(entry.getKey(), entry.getValue(), commit);
            installed.add(new Installed<>(writes.table, row));
        }
    }

    private void pruneWaiting(int count, long[] active) {
        for (int i = 0; i < count; i++) {
            Installed<?, ?> each = waiting.remove();
            each.row.queued = each.prune(active);
            if (each.row.queued) {
                waiting.add(each);
            }
        }
        anyWaiting = !waiting.isEmpty();
    }

    private Failure.@Nullable Conflict conflict(MemoryTransaction transaction) {
        long snapshot = transaction.snapshot().commit;
        if (snapshot == snapshots.clock()) {
            return null;
        }
        for (Writes<?, ?> writes : transaction.writes()) {
            Failure.Conflict conflict = conflict(writes, snapshot);
            if (conflict != null) {
                return conflict;
            }
        }
        return null;
    }

    private static <K, E> Failure.@Nullable Conflict conflict(Writes<K, E> writes, long snapshot) {
        for (Map.Entry<K, Write<E>> entry : writes.entries()) {
            Row<K, E> row = writes.table.row(entry.getKey());
            boolean changed = row != null && row.changed > snapshot;
            if (changed || isTakenSince(writes, row, entry.getValue())) {
                return MemoryTransaction.concurrentChange(writes.table, entry.getKey());
            }
        }
        return null;
    }

    /** Whether a row that this transaction did not write has, by now, a unique value that it wrote. */
    private static <K, E> boolean isTakenSince(Writes<K, E> writes, @Nullable Row<K, E> row, Write<E> write) {
        for (Index<K, E> index : writes.table.indexes) {
            Object value = write.indexed[index.ordinal];
            boolean kept = row != null && value != null && value.equals(index.valueOf(row.head.value));
            if (value != null && index.isUnique(value) && !kept && isHeld(index, value, writes)) {
                return true;
            }
        }
        return false;
    }

    private static <K, E> boolean isHeld(Index<K, E> index, Object value, Writes<K, E> writes) {
        for (Row<K, E> row : index.candidates(value)) {
            if (writes.get(row.key) == null && value.equals(index.valueOf(row.head.value))) {
                return true;
            }
        }
        return false;
    }
}
