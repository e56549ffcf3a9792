package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import java.util.ArrayDeque;
import java.util.List;
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

    /** How many serializable transactions there are. Guarded by the lock, and so is the last change of one. */
    private int observers;

    private Moment lastChange = new Moment();

    private record Installed<K, E>(Table<K, E> table, Row<K, E> row) {

        boolean prune(long[] past) {
            return table.prune(row, past);
        }
    }

    Committer(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Begins a transaction that notices what others like it change of what it reads. */
    MemoryTransaction beginSerializable(MemoryDatabase database) {
        lock.lock();
        try {
            observers++;
            return new MemoryTransaction(database, snapshots.begin(), new Reads(lastChange));
        } finally {
            lock.unlock();
        }
    }

    /** Ends the snapshot of {@code transaction} in any case. */
    Failure.@Nullable Conflict commit(MemoryTransaction transaction) {
        if (transaction.isEmpty()) {
            // What it read was true when it began, so it might have run then.
            end(transaction);
            return null;
        }
        boolean installed = false;
        Failure.Conflict conflict;
        // Not interruptible: an interrupted thread commits everything or, before this, nothing.
        lock.lock();
        try {
            stopObserving(transaction);
            conflict = new CommitCheck(transaction, snapshots.clock()).conflict();
            if (conflict == null) {
                conflict = check(transaction.parts());
            }
            if (conflict == null) {
                install(transaction);
                installed = true;
                commit(transaction.parts());
            }
        } finally {
            lock.unlock();
            if (!installed) {
                snapshots.end(transaction.snapshot());
            }
        }
        dropUnseen();
        return conflict;
    }

    private static void commit(List<CommitPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).commit();
        }
    }

    private static Failure.@Nullable Conflict check(List<CommitPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Failure.Conflict conflict = parts.get(i).check();
            if (conflict != null) {
                parts.subList(0, i).forEach(CommitPart::abort);
                return conflict;
            }
        }
        return null;
    }

    /** Ends a snapshot whose writes, if any, are dropped. */
    void end(MemoryTransaction transaction) {
        if (transaction.isSerializable()) {
            lock.lock();
            try {
                stopObserving(transaction);
            } finally {
                lock.unlock();
            }
        }
        snapshots.end(transaction.snapshot());
        dropUnseen();
    }

    private void stopObserving(MemoryTransaction transaction) {
        if (transaction.isSerializable()) {
            observers--;
        }
    }

    /** Empties the queue when nobody reads. Whoever fails to get the lock leaves it to its holder, who looks again. */
    private void dropUnseen() {
        while (anyWaiting && snapshots.isIdle() && lock.tryLock()) {
            try {
                pruneWaiting(waiting.size(), snapshots.past());
            } finally {
                lock.unlock();
            }
        }
    }

    private void install(MemoryTransaction transaction) {
        long commit = snapshots.clock() + 1;
        Writes<?, ?> all = transaction.writes();
        // PostgreSQL's serializable transactions do not notice the others either.
        boolean isNoticed = transaction.isSerializable() && observers > 0;
        int rows = 0;
        for (Writes<?, ?> each = all; each != null; each = each.next) {
            install(each, commit, isNoticed);
            rows += each.size();
        }
        long[] past = snapshots.publish(commit, transaction.snapshot());
        for (Writes<?, ?> each = all; each != null; each = each.next) {
            prune(each, past);
        }
        if (!waiting.isEmpty() || anyWaiting) {
            pruneWaiting(Math.min(waiting.size(), LOOK_BACK * rows), past);
        }
    }

    private <K, E> void install(Writes<K, E> writes, long commit, boolean isNoticed) {
        for (int i = 0; i < writes.size(); i++) {
            Write<K, E> write = writes.write(i);
            Row<K, E> row = writes.table.install(write, commit);
            write.row = row;
            if (isNoticed) {
                Version<K, E> before = row.head.older();
                Change<K, E> change =
                        new Change<>(writes.table, write.key, before == null ? null : before.value, write.value);
                lastChange.next = change;
                lastChange = change;
            }
        }
    }

    private <K, E> void prune(Writes<K, E> writes, long[] past) {
        for (int i = 0; i < writes.size(); i++) {
            Row<K, E> row = writes.write(i).row;
            if (row != null && writes.table.prune(row, past) && !row.queued) {
                row.queued = true;
                waiting.add(new Installed<>(writes.table, row));
            }
        }
    }

    private void pruneWaiting(int count, long[] past) {
        for (int i = 0; i < count; i++) {
            Installed<?, ?> each = waiting.remove();
            each.row.queued = each.prune(past);
            if (each.row.queued) {
                waiting.add(each);
            }
        }
        boolean any = !waiting.isEmpty();
        if (anyWaiting != any) {
            anyWaiting = any;
        }
    }
}
