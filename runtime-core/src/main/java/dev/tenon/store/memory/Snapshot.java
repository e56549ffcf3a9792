package dev.tenon.store.memory;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a commit left, and how many read there. Safe for use by several threads. */
final class Snapshot {

    /** So far below zero that no number of attempts to enter gets above it. */
    private static final int CLOSED = Integer.MIN_VALUE / 2;

    /** The last commit that is seen. */
    final long commit;

    private final AtomicInteger readers = new AtomicInteger();

    /** That of the commit after it; {@code null} for the newest. Written under the commit lock. */
    volatile @Nullable Snapshot next;

    Snapshot(long commit) {
        this.commit = commit;
    }

    /** Counts one more reader, who is to call {@link #leave}. {@code false} when it has been closed. */
    boolean enter() {
        return readers.getAndIncrement() >= 0;
    }

    /** Counts one reader less. */
    void leave() {
        readers.getAndDecrement();
    }

    /** Whether somebody reads here. */
    boolean isRead() {
        return readers.get() > 0;
    }

    /** Lets nobody in any more, if nobody is in. Returns whether nobody is. */
    boolean close() {
        return readers.compareAndSet(0, CLOSED);
    }

    /** {@link #next} of one that is not the newest. */
    Snapshot following() {
        return Objects.requireNonNull(next);
    }
}
