package dev.tenon.store.memory;

import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.Filter;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rows and indexes of one entity. Read without a lock; written under the commit lock. */
final class Table<K, E> {

    final EntityType<K, E> type;
    final List<Index<K, E>> indexes;
    private final ConcurrentHashMap<K, Row<K, E>> rows = new ConcurrentHashMap<>();

    Table(EntityType<K, E> type) {
        this.type = type;
        List<Index<K, E>> made = new ArrayList<>();
        for (EntityType.Lookup<E> lookup : type.lookups()) {
            made.add(new Index<>(lookup, made.size()));
        }
        this.indexes = List.copyOf(made);
    }

    @Nullable
    Row<K, E> row(K key) {
        return rows.get(key);
    }

    Collection<Row<K, E>> rows() {
        return rows.values();
    }

    /** All rows that may match: few when the filter asks for a value that an index knows. */
    Collection<Row<K, E>> candidates(Filter<E> filter) {
        Collection<Row<K, E>> found = indexed(filter);
        return found == null ? rows.values() : found;
    }

    private @Nullable Collection<Row<K, E>> indexed(Filter<E> filter) {
        if (filter instanceof Filter.And<E> and) {
            for (Filter<E> part : and.parts()) {
                Collection<Row<K, E>> found = indexed(part);
                if (found != null) {
                    return found;
                }
            }
        }
        return filter instanceof Filter.Compare<E, ?> compare && compare.operator() == Filter.Operator.EQ
                ? indexed(compare)
                : null;
    }

    private <T> @Nullable Collection<Row<K, E>> indexed(Filter.Compare<E, T> compare) {
        for (Index<K, E> index : indexes) {
            if (index.lookup.fields().size() == 1 && index.lookup.fields().head() == compare.field()) {
                return index.candidates(compare.field().type().stored(compare.value()));
            }
        }
        return null;
    }

    Index<K, E> index(Seq<Field<E, ?>> fields) {
        for (Index<K, E> index : indexes) {
            if (index.lookup.fields().equals(fields)) {
                return index;
            }
        }
        throw new IllegalArgumentException(type + " has no lookup by " + fields.mkString(", ")
                + ": declare it with lookup or unique on its EntityType");
    }

    /** Adds a version that is not visible before {@code commit} is published. */
    Row<K, E> install(K key, Write<E> write, long commit) {
        Row<K, E> row = rows.computeIfAbsent(key, Row::new);
        for (Index<K, E> index : indexes) {
            Object value = write.indexed[index.ordinal];
            if (value != null) {
                index.add(value, row);
            }
        }
        row.install(write.value, commit);
        return row;
    }

    /**
     * Drops the versions of {@code row} that none of the snapshots sees, and the row when nothing is left of it.
     *
     * @param snapshots those in use, oldest first; whoever begins later sees the newest version
     * @return whether something of it is left to drop when snapshots end
     */
    boolean prune(Row<K, E> row, long[] snapshots) {
        Version<E> head = row.head;
        if (snapshots.length == 0 && indexes.isEmpty()) {
            head.older = null;
        } else {
            unlinkUnseen(row, head, snapshots);
        }
        if (head.value != null) {
            return head.older != null;
        }
        boolean everyoneSeesItGone = snapshots.length == 0 || snapshots[0] >= head.commit;
        if (everyoneSeesItGone) {
            rows.remove(row.key, row);
        }
        return !everyoneSeesItGone;
    }

    private void unlinkUnseen(Row<K, E> row, Version<E> head, long[] snapshots) {
        Version<E> newer = head;
        Version<E> version = head.older;
        while (version != null) {
            Version<E> next = version.older;
            if (isSeen(version, newer, snapshots)) {
                newer = version;
            } else {
                newer.older = next;
                forget(version, row);
            }
            version = next;
        }
    }

    /** Whether a snapshot lies between the two versions. */
    private static boolean isSeen(Version<?> version, Version<?> newer, long[] snapshots) {
        int found = Arrays.binarySearch(snapshots, version.commit);
        int first = found >= 0 ? found : -found - 1;
        return first < snapshots.length && snapshots[first] < newer.commit;
    }

    private void forget(Version<E> version, Row<K, E> row) {
        for (Index<K, E> index : indexes) {
            Object value = index.valueOf(version.value);
            if (value != null) {
                index.removeUnlessKept(value, row);
            }
        }
    }
}
