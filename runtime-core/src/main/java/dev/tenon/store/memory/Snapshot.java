package dev.tenon.store.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a commit left, and how many read there. All but the count of readers is guarded by the commit lock, see {@link Snapshots}. */
final class Snapshot {

    private static final VarHandle READERS = Handles.of(MethodHandles.lookup(), "readers", int.class);

    /** So far below zero that no number of attempts to enter gets above it. */
    private static final int CLOSED = Integer.MIN_VALUE / 2;

    /** The last commit that is seen. */
    final long commit;

    private volatile int readers;

    /** That of the next commit at which somebody may read; {@code null} for the newest, and once this is closed. */
    private @Nullable Snapshot next;

    Snapshot(long commit) {
        this.commit = commit;
    }

    /** Counts one more reader, who is to call {@link #leave}. {@code false} when it has been closed. */
    boolean enter() {
        return (int) READERS.getAndAdd(this, 1) >= 0;
    }

    /** Counts one reader less. */
    void leave() {
        READERS.getAndAdd(this, -1);
    }

    /** Whether somebody reads here. */
    boolean isRead() {
        return readers > 0;
    }

    /** Lets nobody in any more, if nobody is in. Returns whether nobody is. */
    boolean close() {
        return READERS.compareAndSet(this, 0, CLOSED);
    }

    /** {@link #leave} and {@link #close} in one step, by a reader who is in: neither happens while somebody else reads. */
    boolean closeAfterLast() {
        return READERS.compareAndSet(this, 1, CLOSED);
    }

    /** The one after it; {@code null} when there is none. */
    @Nullable
    Snapshot next() {
        return next;
    }

    /** The one after it, which there has to be. */
    Snapshot following() {
        return Objects.requireNonNull(next);
    }

    void isFollowedBy(Snapshot other) {
        next = other;
    }

    /** The one after it, which there has to be, and which this forgets: what is garbage must not hold what is younger. */
    Snapshot released() {
        Snapshot following = following();
        next = null;
        return following;
    }
}
