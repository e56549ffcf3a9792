package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a serializable transaction has read: keys, whether there were rows or not, and rows of which only the description
 * counts, so that one that appears later matters as much as one that was there. It may write only if no other serializable
 * transaction changed any of that since; then it might as well have begun at its commit. For one thread.
 */
final class Reads {

    private final IdentityHashMap<Table<?, ?>, OfTable<?, ?>> tables = new IdentityHashMap<>();

    /** The last change of a serializable transaction that this one sees. */
    private final Moment seen;

    Reads(Moment seen) {
        this.seen = seen;
    }

    private record OfTable<K, E>(Set<K> keys, List<Predicate<? super E>> rows) {

        boolean isAffectedBy(K key, @Nullable E before, @Nullable E after) {
            if (keys.contains(key)) {
                return true;
            }
            for (Predicate<? super E> read : rows) {
                if (before != null && read.test(before) || after != null && read.test(after)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The row with this key was read, or that there is none. */
    <K, E> void add(Table<K, E> table, K key) {
        of(table).keys.add(key);
    }

    /** All rows of which {@code read} is true were read, or that there are no others. */
    <K, E> void add(Table<K, E> table, Predicate<? super E> read) {
        of(table).rows.add(read);
    }

    /** What was changed since it was read. To be asked under the commit lock. */
    Failure.@Nullable Conflict conflict() {
        for (Change<?, ?> change = seen.next; change != null; change = change.next) {
            if (isAffectedBy(change)) {
                return concurrentChange(change);
            }
        }
        return null;
    }

    /** How many such changes there were since; for tests. */
    int changes() {
        int count = 0;
        for (Change<?, ?> change = seen.next; change != null; change = change.next) {
            count++;
        }
        return count;
    }

    private <K, E> boolean isAffectedBy(Change<K, E> change) {
        return tables.containsKey(change.table)
                && of(change.table).isAffectedBy(change.key, change.before, change.after);
    }

    private static <K, E> Failure.Conflict concurrentChange(Change<K, E> change) {
        return MemoryTransaction.concurrentChange(change.table, change.key);
    }

    @SuppressWarnings("unchecked") // the reads of a table have its types
    private <K, E> OfTable<K, E> of(Table<K, E> table) {
        return (OfTable<K, E>)
                tables.computeIfAbsent(table, absent -> new OfTable<K, E>(new HashSet<>(), new ArrayList<>()));
    }
}
