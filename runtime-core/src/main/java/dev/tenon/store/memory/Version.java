package dev.tenon.store.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** What a row held from one commit to the next. */
final class Version<K, E> {

    private static final VarHandle OLDER = Handles.of(MethodHandles.lookup(), "older", Version.class);

    private static final Version<?, ?> NEVER = new Version<>(null, Posting.none(), 0, null);

    /** The entity; {@code null} when the row was deleted, or not yet there. */
    final @Nullable E value;

    /** Where the table's indexes have it, in their order; none when there is no entity. Shared by versions alike. */
    final @Nullable Posting<K, E>[] postings;

    /** The commit that made it. */
    final long commit;

    /** As long as a snapshot needs it. */
    private volatile @Nullable Version<K, E> older;

    Version(@Nullable E value, @Nullable Posting<K, E>[] postings, long commit, @Nullable Version<K, E> older) {
        this.value = value;
        this.postings = postings;
        this.commit = commit;
        OLDER.set(this, older);
    }

    /** What was there before; {@code null} when nothing was, or nobody needs it any more. */
    @Nullable
    Version<K, E> older() {
        return older;
    }

    /** Drops what was there before down to {@code other}. Under the commit lock. */
    void isAfter(@Nullable Version<K, E> other) {
        OLDER.setRelease(this, other);
    }

    /** What a row held before it was first written. */
    @SuppressWarnings("unchecked") // it holds no E
    static <K, E> Version<K, E> never() {
        return (Version<K, E>) NEVER;
    }

    /** Whether {@code index} has it in {@code posting}. */
    boolean isIn(Posting<K, E> posting, Index<K, E> index) {
        return index.ordinal < postings.length && postings[index.ordinal] == posting;
    }

    /** Whether {@code index} has it under {@code value}. */
    boolean has(Index<K, E> index, Object value) {
        Posting<K, E> posting = index.ordinal < postings.length ? postings[index.ordinal] : null;
        return posting != null && posting.place().equals(value);
    }
}
