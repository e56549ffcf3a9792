package dev.tenon.store.memory;

import dev.tenon.store.Filter;
import dev.tenon.store.Keyset;
import dev.tenon.store.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A question to one table in one transaction. For one thread. */
final class Query<K, E> {

    /** So many rows there is room for at once: a usual page and one more. */
    private static final long USUAL = 64;

    private final MemoryTransaction transaction;
    private final Table<K, E> table;
    private final Filter<E> filter;
    private final Keyset<E> keyset;
    private final List<Condition<E>> conditions;

    Query(MemoryTransaction transaction, Table<K, E> table, Filter<E> filter, Keyset<E> keyset) {
        transaction.requireActive();
        this.transaction = transaction;
        this.table = table;
        this.filter = filter;
        this.keyset = keyset;
        this.conditions = Condition.of(filter);
    }

    /** All of them, sorted. */
    List<E> list() {
        transaction.noteRows(table, filter::test);
        return sorted(open(null, Long.MAX_VALUE, needed(), false), Long.MAX_VALUE);
    }

    /** The first of those after a place, sorted. */
    List<E> after(Keyset.@Nullable Position<E> place, long limit) {
        List<E> found = sorted(open(place, limit, needed(), false), limit);
        noteSome(place, found, limit);
        return found;
    }

    /** A part of the sorted ones, and how many there are altogether. */
    Part<E> part(long start, int size) {
        transaction.noteRows(table, filter::test);
        Opened<E> opened = open(null, Long.MAX_VALUE, needed(), false);
        if (!opened.isSorted) {
            Smallest<E> rows = smallest(opened.rows, start + size);
            List<E> sorted = rows.sorted();
            return new Part<>(sorted.subList((int) Math.min(start, sorted.size()), sorted.size()), rows.offered());
        }
        List<E> items = new ArrayList<>();
        long count = 0;
        for (E row = opened.rows.next(); row != null; row = opened.rows.next()) {
            if (count >= start && count < start + size) {
                items.add(row);
            }
            count++;
        }
        return new Part<>(items, count);
    }

    record Part<E>(List<E> items, long total) {}

    long count() {
        transaction.noteRows(table, filter::test);
        Rows<E> rows = open(null, Long.MAX_VALUE, List.of(), false).rows;
        long count = 0;
        while (rows.next() != null) {
            count++;
        }
        return count;
    }

    boolean exists() {
        E found = open(null, 1, List.of(), false).rows.next();
        if (found == null) {
            transaction.noteRows(table, filter::test);
            return false;
        }
        transaction.noteKey(table, table.type.key().of(found));
        return true;
    }

    /** All of them, sorted, as the transaction sees them now. */
    Rows<E> stream() {
        transaction.noteRows(table, filter::test);
        Opened<E> opened = open(null, Long.MAX_VALUE, needed(), true);
        if (opened.isSorted) {
            return opened.rows;
        }
        Iterator<E> all = sorted(opened, Long.MAX_VALUE).iterator();
        return () -> all.hasNext() ? all.next() : null;
    }

    private record Opened<E>(Rows<E> rows, boolean isSorted) {}

    private List<Order<E>> needed() {
        return Sorting.needed(keyset, table.keyFields, conditions);
    }

    /**
     * @param sorting the order that would be good; it may come in another one
     * @param lasting whether they are read while the transaction goes on to write
     */
    private Opened<E> open(Keyset.@Nullable Position<E> after, long limit, List<Order<E>> sorting, boolean lasting) {
        int parts = Condition.count(filter);
        Path<K, E> path = Path.best(table, conditions, sorting, limit, parts);
        // Where the path leads to nothing else, no row has to be asked.
        Predicate<E> asked = path.met() == parts ? entity -> true : filter::test;
        boolean isSorted = path.directions().isSorted();
        Start start = after == null || !isSorted ? null : Start.of(path, table, conditions, after);
        Predicate<E> from =
                after == null || start != null ? asked : entity -> after.isBefore(entity) && asked.test(entity);
        Writes<K, E> own = transaction.writesTo(table);
        Sight<K, E> sight = new Sight<>(transaction.snapshot().commit, overwritten(own, lasting), from);
        Index<K, E> index = path.index();
        Rows<E> committed = index == null
                ? KeyRows.of(table, path, sight, start)
                : IndexRows.of(index, table.keys, path, sight, start);
        if (own == null || own.size() == 0) {
            return new Opened<>(committed, isSorted);
        }
        List<E> mine = mine(own, path, entity -> filter.test(entity) && (after == null || after.isBefore(entity)));
        if (isSorted) {
            mine.sort(keyset);
        }
        return new Opened<>(new MergedRows<>(committed, mine, keyset), isSorted);
    }

    private static <K, E> Predicate<K> overwritten(@Nullable Writes<K, E> own, boolean lasting) {
        if (own == null || own.size() == 0) {
            return key -> false;
        }
        if (!lasting) {
            return key -> own.get(key) != null;
        }
        Set<K> keys = new HashSet<>();
        for (int i = 0; i < own.size(); i++) {
            keys.add(own.write(i).key);
        }
        return keys::contains;
    }

    private List<E> mine(Writes<K, E> own, Path<K, E> path, Predicate<E> wanted) {
        List<E> mine = new ArrayList<>();
        Index<K, E> index = path.index();
        if (index != null && path.range().equal().length == index.fields.size()) {
            for (K key : own.having(index, Places.of(path.range().equal()))) {
                collect(own.get(key), wanted, mine);
            }
            return mine;
        }
        for (int i = 0; i < own.size(); i++) {
            collect(own.write(i), wanted, mine);
        }
        return mine;
    }

    private static <K, E> void collect(@Nullable Write<K, E> write, Predicate<E> wanted, List<E> found) {
        E entity = write == null ? null : write.value;
        if (entity != null && wanted.test(entity)) {
            found.add(entity);
        }
    }

    private List<E> sorted(Opened<E> opened, long limit) {
        if (!opened.isSorted && limit < Long.MAX_VALUE) {
            return smallest(opened.rows, limit).sorted();
        }
        List<E> all = new ArrayList<>((int) Math.min(limit, USUAL));
        while (all.size() < limit) {
            E row = opened.rows.next();
            if (row == null) {
                break;
            }
            all.add(row);
        }
        if (!opened.isSorted) {
            all.sort(keyset);
        }
        return all;
    }

    private Smallest<E> smallest(Rows<E> rows, long limit) {
        Smallest<E> smallest = new Smallest<>(keyset, limit);
        for (E row = rows.next(); row != null; row = rows.next()) {
            smallest.offer(row);
        }
        return smallest;
    }

    /** Of those after the last one that was found nothing was seen. */
    private void noteSome(Keyset.@Nullable Position<E> place, List<E> found, long limit) {
        E last = found.size() < limit ? null : found.get(found.size() - 1);
        transaction.noteRows(
                table,
                entity -> filter.test(entity)
                        && (place == null || place.isBefore(entity))
                        && (last == null || keyset.compare(entity, last) <= 0));
    }
}
