package dev.tenon.store.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The versions of one key, newest first. Read without a lock; written under the commit lock. */
final class Row<K, E> implements Placed {

    private static final VarHandle HEAD = Handles.of(MethodHandles.lookup(), "head", Version.class);

    final K key;
    private final Object place;

    /** Never {@code null}: a fresh row holds {@link Version#never}. */
    volatile Version<K, E> head = Version.never();

    /** Whether it waits for its old versions to be dropped. Guarded by the commit lock. */
    boolean queued;

    /** @param place of its key, see {@link Places} */
    Row(K key, Object place) {
        this.key = key;
        this.place = place;
    }

    @Override
    public Object place() {
        return place;
    }

    /** What a registered snapshot sees. */
    @Nullable
    E at(long snapshot) {
        Version<K, E> version = versionAt(snapshot);
        return version == null ? null : version.value;
    }

    /** What a registered snapshot sees; {@code null} when the row was not yet there. */
    @Nullable
    Version<K, E> versionAt(long snapshot) {
        Version<K, E> version = head;
        while (version != null && version.commit > snapshot) {
            version = version.older();
        }
        return version;
    }

    /** What is committed now, for a reader without a registered snapshot. */
    @Nullable
    E latest(Snapshots snapshots) {
        Version<K, E> newest = head;
        if (newest.commit <= snapshots.clock()) {
            return newest.value;
        }
        // A commit is being installed. Until the clock shows it, the older version is the committed one and is linked;
        // afterwards it may be gone, but then the newest is the committed one.
        Version<K, E> older = newest.older();
        return older != null && newest.commit > snapshots.clock() ? older.value : newest.value;
    }

    void install(@Nullable E value, @Nullable Posting<K, E>[] postings, long commit) {
        HEAD.setRelease(this, new Version<>(value, postings, commit, head));
    }
}
