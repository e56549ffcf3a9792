package dev.tenon.store.memory;

import java.util.Arrays;

/**
 * The commit clock and the snapshots that are read. Every commit leaves a {@link Snapshot} behind, which shows the rows as it
 * left them; who begins counts himself in at the newest, without a lock. A commit closes those that nobody reads any more, so
 * what is still open is all that may need the versions it replaces. Methods that say so are guarded by the commit lock.
 */
final class Snapshots {

    private static final long[] NONE = {};

    /** The first of those that are open; each knows the next, and the last is the newest. */
    private volatile Snapshot oldest = new Snapshot(0);

    private volatile Snapshot newest = oldest;

    /** The last commit that everyone sees. */
    long clock() {
        return newest.commit;
    }

    /** Starts to read at the present. */
    Snapshot begin() {
        while (true) {
            Snapshot present = newest;
            if (present.enter()) {
                return present;
            }
            // It was closed, so there is a newer one.
        }
    }

    /** Stops reading. */
    void end(Snapshot snapshot) {
        snapshot.leave();
    }

    /** Whether nobody reads. */
    boolean isIdle() {
        for (Snapshot each = oldest; each != null; each = each.next) {
            if (each.isRead()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Stops reading at {@code own}, makes {@code commit} visible, and returns the older commits at which somebody still reads, see
     * {@link #past}. Under the commit lock.
     */
    long[] publish(long commit, Snapshot own) {
        own.leave();
        Snapshot fresh = new Snapshot(commit);
        newest.next = fresh;
        newest = fresh;
        return past();
    }

    /**
     * The commits before the present at which somebody reads, oldest first. Closes those at which nobody does. Under the commit
     * lock.
     */
    long[] past() {
        Snapshot present = newest;
        while (oldest != present && oldest.close()) {
            oldest = oldest.following();
        }
        int size = 0;
        long[] read = NONE;
        Snapshot last = null;
        for (Snapshot each = oldest; each != present; each = each.following()) {
            if (last != null && each.close()) {
                last.next = each.next;
                continue;
            }
            last = each;
            if (size == read.length) {
                read = Arrays.copyOf(read, Math.max(4, 2 * size));
            }
            read[size++] = each.commit;
        }
        return size == read.length ? read : Arrays.copyOf(read, size);
    }
}
