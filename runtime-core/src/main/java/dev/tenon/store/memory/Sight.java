package dev.tenon.store.memory;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the committed rows are seen.
 *
 * @param snapshot the last commit that counts
 * @param overwritten rows of which the transaction has a version of its own
 * @param wanted what is asked for
 */
record Sight<K, E>(long snapshot, Predicate<K> overwritten, Predicate<E> wanted) {

    /** What is seen of a row; {@code null} when it is not. */
    @Nullable
    E of(Row<K, E> row) {
        E entity = row.at(snapshot);
        return entity != null && wanted.test(entity) && !overwritten.test(row.key) ? entity : null;
    }

    /** What is seen of a row that {@code index} has in {@code posting}, maybe for another version. */
    @Nullable
    E of(Row<K, E> row, Posting<K, E> posting, Index<K, E> index) {
        Version<K, E> version = row.versionAt(snapshot);
        E entity = version == null ? null : version.value;
        return version != null
                        && entity != null
                        && version.isIn(posting, index)
                        && wanted.test(entity)
                        && !overwritten.test(row.key)
                ? entity
                : null;
    }
}
