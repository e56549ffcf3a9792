package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/** What a row held from one commit to the next. */
final class Version<E> {

    private static final Version<?> NEVER = new Version<>(null, 0, null);

    /** The entity; {@code null} when the row was deleted, or not yet there. */
    final @Nullable E value;

    /** The commit that made it. */
    final long commit;

    /** What was there before, as long as a snapshot needs it. Written under the commit lock. */
    volatile @Nullable Version<E> older;

    Version(@Nullable E value, long commit, @Nullable Version<E> older) {
        this.value = value;
        this.commit = commit;
        this.older = older;
    }

    /** What a row held before it was first written. */
    @SuppressWarnings("unchecked") // it holds no E
    static <E> Version<E> never() {
        return (Version<E>) NEVER;
    }
}
