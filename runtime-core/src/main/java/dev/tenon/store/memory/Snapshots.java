package dev.tenon.store.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.stream.LongStream;

/**
 * The commit clock and the snapshots that are read. Every commit leaves a {@link Snapshot} behind, which shows the rows as it
 * left them; who begins counts himself in at the newest, without a lock. A commit closes those that nobody reads any more, so
 * what is still open is all that may need the versions it replaces.
 *
 * <p>The list of snapshots is changed under the commit lock. Who looks through it without, reads the newest one first, and so
 * sees what was done before that was there; he may see less of it than there is, never a reader who is gone.
 */
final class Snapshots {

    private static final VarHandle NEWEST = Handles.of(MethodHandles.lookup(), "newest", Snapshot.class);
    private static final long[] NONE = {};

    private volatile Snapshot newest = new Snapshot(0);

    /** The first of those that are open; each knows the next, and the last is the newest. */
    private Snapshot oldest = newest;

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

    /** Whether nobody reads, as far as can be seen without the commit lock: if so, it is to be asked again with it. */
    boolean isIdle() {
        if (newest.isRead()) {
            return false;
        }
        for (Snapshot each = oldest; each != null; each = each.next()) {
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
        Snapshot fresh = new Snapshot(commit);
        newest.isFollowedBy(fresh);
        NEWEST.setRelease(this, fresh);
        if (own == oldest && own.closeAfterLast()) {
            oldest = own.released();
        } else {
            own.leave();
        }
        return past();
    }

    /**
     * The commits before the present at which somebody reads, oldest first. Closes those at which nobody does. Under the commit
     * lock.
     */
    long[] past() {
        Snapshot present = newest;
        Snapshot first = oldest;
        while (first != present && first.close()) {
            first = first.released();
        }
        oldest = first;
        return first == present ? NONE : read(first, present);
    }

    /** @param first which somebody reads */
    private static long[] read(Snapshot first, Snapshot present) {
        LongStream.Builder commits = LongStream.builder().add(first.commit);
        Snapshot last = first;
        while (last.following() != present) {
            Snapshot each = last.following();
            if (each.close()) {
                last.isFollowedBy(each.released());
            } else {
                commits.add(each.commit);
                last = each;
            }
        }
        return commits.build().toArray();
    }
}
