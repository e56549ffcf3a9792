package dev.tenon.store.memory;

import dev.tenon.store.Field;
import dev.tenon.store.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to the rows of a question: by key, or through an index. Immutable.
 *
 * @param index through which; {@code null} by key
 * @param range the part to go through
 * @param postings the values to look up instead; {@code null} to go through the range
 * @param listed the rows themselves, by key; {@code null} to go through the range
 * @param directions which way
 * @param rows about how many rows there are
 * @param met how many of the conditions all of them meet
 */
record Path<K, E>(
        @Nullable Index<K, E> index,
        Range range,
        @Nullable List<Posting<K, E>> postings,
        @Nullable List<Row<K, E>> listed,
        Directions directions,
        double rows,
        int met) {

    /** How much better it is not to have to sort. */
    private static final double SORTING = 1.5;

    /** How many rows it takes to find one, of conditions of which nothing is known. */
    private static final double GUESS = 4;

    /**
     * The best one.
     *
     * @param sorting what the rows are to be sorted by; empty for any order
     * @param limit how many are wanted
     * @param parts how many conditions there are, also those that no index understands
     */
    static <K, E> Path<K, E> best(
            Table<K, E> table, List<Condition<E>> conditions, List<Order<E>> sorting, long limit, int parts) {
        Path<K, E> byKey = byKey(table, conditions, sorting);
        if (parts == 0 && byKey.directions.isSorted()) {
            return byKey;
        }
        List<Path<K, E>> all = new ArrayList<>();
        all.add(byKey);
        double fewest = byKey.rows;
        for (Index<K, E> index : table.indexes) {
            Path<K, E> path = through(table, index, conditions, sorting);
            if (path != null) {
                all.add(path);
                fewest = Math.min(fewest, path.rows);
            }
        }
        Path<K, E> best = byKey;
        for (Path<K, E> path : all) {
            if (path.cost(limit, parts, fewest) < best.cost(limit, parts, fewest)) {
                best = path;
            }
        }
        return best;
    }

    /** About how many rows have to be looked at, of which {@code matches} or fewer are wanted. */
    private double cost(long limit, int parts, double matches) {
        if (!directions.isSorted()) {
            return rows * SORTING;
        }
        double each = met == parts ? 1 : GUESS * rows / Math.max(1, matches);
        return Math.min(rows, limit * each);
    }

    private static <K, E> Path<K, E> byKey(Table<K, E> table, List<Condition<E>> conditions, List<Order<E>> sorting) {
        Range range = Range.of(table.keyFields, table.keys, conditions);
        Directions directions = Directions.of(List.of(), table.keyFields, conditions, sorting);
        int fixed = range.equal().length;
        Condition<E> in = fixed == table.keyFields.size() - 1 ? in(table.keyFields.get(fixed), conditions) : null;
        if (in == null) {
            double rows = share(table.byKey(), range) * table.byKey().size();
            return new Path<>(null, range, null, null, directions, rows, range.met());
        }
        List<Row<K, E>> listed = new ArrayList<>();
        for (Object value : in.values()) {
            Row<K, E> row = table.rowAt(Places.of(range.plus(value)));
            if (row != null) {
                listed.add(row);
            }
        }
        // The values of the condition are sorted.
        Directions up = directions.keysUp() ? directions : Directions.unsorted();
        return new Path<>(null, range, null, listed, up, listed.size(), fixed + 1);
    }

    /** {@code null} when that is no better than by key. */
    private static <K, E> @Nullable Path<K, E> through(
            Table<K, E> table, Index<K, E> index, List<Condition<E>> conditions, List<Order<E>> sorting) {
        if (index.absence != null && !Places.isAbsent(Sorting.equalTo(conditions, index.absence))) {
            return null;
        }
        Directions directions = Directions.of(index.fields, table.keyFields, conditions, sorting);
        Range range = Range.of(index.fields, index.places, conditions);
        int fixed = range.equal().length;
        if (fixed == index.fields.size()) {
            return lookup(index, range, List.of(Places.of(range.equal())), directions, range.met());
        }
        Condition<E> in = fixed == index.fields.size() - 1 ? in(index.fields.get(fixed), conditions) : null;
        if (in != null) {
            List<Object> values = in.values().stream()
                    .map(value -> Places.of(range.plus(value)))
                    .toList();
            return lookup(index, range, values, Directions.unsorted(), fixed + 1);
        }
        if (range.isAll() && (!directions.isSorted() || sorting.isEmpty())) {
            return null;
        }
        double rows = share(index.sorted(), range) * table.byKey().size();
        return new Path<>(index, range, null, null, directions, rows, range.met());
    }

    private static <K, E> Path<K, E> lookup(
            Index<K, E> index, Range range, List<Object> values, Directions directions, int met) {
        List<Posting<K, E>> postings = new ArrayList<>();
        long rows = 0;
        for (Object value : values) {
            Posting<K, E> posting = index.find(value);
            if (posting != null) {
                postings.add(posting);
                rows += posting.size();
            }
        }
        return new Path<>(index, range, postings, null, directions, rows, met);
    }

    private static <E> @Nullable Condition<E> in(Field<E, ?> field, List<Condition<E>> conditions) {
        for (Condition<E> condition : conditions) {
            if (condition.kind() == Condition.Kind.IN && condition.field() == field) {
                return condition;
            }
        }
        return null;
    }

    private static double share(SortedTree<?> tree, Range range) {
        return range.isAll() ? 1 : Math.max(0, tree.share(range.high()) - tree.share(range.low()));
    }
}
