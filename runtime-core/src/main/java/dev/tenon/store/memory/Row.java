package dev.tenon.store.memory;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one key, newest first. Read without a lock; written under the commit lock. Also the {@link Postings} of a
 * value that only this row has.
 */
final class Row<K, E> implements Postings<K, E> {

    final K key;

    /** Never {@code null}: a fresh row holds {@link Version#never}. */
    volatile Version<E> head = Version.never();

    /** The commit of {@link #head}, here so that checking for a conflict need not touch the old version's memory. */
    volatile long changed;

    /** Whether it waits for its old versions to be dropped. Guarded by the commit lock. */
    boolean queued;

    Row(K key) {
        this.key = key;
    }

    /** What a registered snapshot sees. */
    @Nullable
    E at(long snapshot) {
        Version<E> version = head;
        while (version != null && version.commit > snapshot) {
            version = version.older;
        }
        return version == null ? null : version.value;
    }

    /** What is committed now, for a reader without a registered snapshot. */
    @Nullable
    E latest(Snapshots snapshots) {
        Version<E> newest = head;
        if (newest.commit <= snapshots.clock()) {
            return newest.value;
        }
        // A commit is being installed. Until the clock shows it, the older version is the committed one and is linked;
        // afterwards it may be gone, but then the newest is the committed one.
        Version<E> older = newest.older;
        return older != null && newest.commit > snapshots.clock() ? older.value : newest.value;
    }

    void install(@Nullable E value, long commit) {
        changed = commit;
        head = new Version<>(value, commit, head);
    }

    @Override
    public Collection<Row<K, E>> rows() {
        return List.of(this);
    }
}
