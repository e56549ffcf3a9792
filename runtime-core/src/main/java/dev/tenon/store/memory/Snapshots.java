package dev.tenon.store.memory;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The commit clock and the snapshots in use, oldest first. Beginning reads the clock under the lock that publishing holds,
 * so a commit knows every snapshot that may need the versions it replaces.
 */
final class Snapshots {

    private static final long[] NONE = {};

    private final ReentrantLock lock = new ReentrantLock();
    private volatile long clock;
    private @Nullable Snapshot oldest;
    private @Nullable Snapshot newest;
    private int size;

    /** One point in the history, and how many read there. All but {@code commit} is guarded by the lock. */
    static final class Snapshot {

        final long commit;
        private int readers = 1;
        private @Nullable Snapshot before;
        private @Nullable Snapshot after;

        private Snapshot(long commit) {
            this.commit = commit;
        }
    }

    /** The last commit that everyone sees. */
    long clock() {
        return clock;
    }

    /** Starts to read at the present. */
    Snapshot begin() {
        lock.lock();
        try {
            Snapshot last = newest;
            if (last != null && last.commit == clock) {
                last.readers++;
                return last;
            }
            Snapshot fresh = new Snapshot(clock);
            append(fresh, last);
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nobody reads. */
    boolean isIdle() {
        lock.lock();
        try {
            return size == 0;
        } finally {
            lock.unlock();
        }
    }

    /** Stops reading. */
    void end(Snapshot snapshot) {
        lock.lock();
        try {
            leave(snapshot);
        } finally {
            lock.unlock();
        }
    }

    /** Stops reading at {@code own}, makes {@code commit} visible, and returns the snapshots still in use, oldest first. */
    long[] publish(long commit, Snapshot own) {
        lock.lock();
        try {
            leave(own);
            clock = commit;
            return inUse();
        } finally {
            lock.unlock();
        }
    }

    /** The snapshots in use, oldest first. */
    long[] active() {
        lock.lock();
        try {
            return inUse();
        } finally {
            lock.unlock();
        }
    }

    private long[] inUse() {
        if (size == 0) {
            return NONE;
        }
        long[] commits = new long[size];
        int i = 0;
        for (Snapshot snapshot = oldest; snapshot != null; snapshot = snapshot.after) {
            commits[i++] = snapshot.commit;
        }
        return commits;
    }

    private void append(Snapshot fresh, @Nullable Snapshot last) {
        if (last == null) {
            oldest = fresh;
        } else {
            last.after = fresh;
            fresh.before = last;
        }
        newest = fresh;
        size++;
    }

    private void leave(Snapshot snapshot) {
        if (--snapshot.readers > 0) {
            return;
        }
        Snapshot before = snapshot.before;
        Snapshot after = snapshot.after;
        if (before == null) {
            oldest = after;
        } else {
            before.after = after;
        }
        if (after == null) {
            newest = before;
        } else {
            after.before = before;
        }
        size--;
    }
}
