package dev.tenon.store.memory;

import dev.tenon.store.Field;
import dev.tenon.store.Order;
import dev.tenon.store.Order.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which way to go through an index, and through the rows of each of its values, which are sorted by key.
 *
 * @param valuesUp least value first
 * @param keysUp least key first
 * @param isSorted whether that is the order asked for; {@code false} when no way gives it
 */
record Directions(boolean valuesUp, boolean keysUp, boolean isSorted) {

    private static final Directions UNSORTED = new Directions(true, true, false);

    static Directions unsorted() {
        return UNSORTED;
    }

    /**
     * @param fields of the index; none to go by key alone
     * @param keyFields of the key
     * @param sorting without what is fixed by {@code conditions}
     */
    static <E> Directions of(
            List<Field<E, ?>> fields,
            List<Field<E, ?>> keyFields,
            List<Condition<E>> conditions,
            List<Order<E>> sorting) {
        Run values = new Run(null, 0).over(fields, List.of(), conditions, sorting);
        Run keys = values == null ? null : new Run(null, values.matched).over(keyFields, fields, conditions, sorting);
        if (values == null || keys == null || keys.matched < sorting.size()) {
            return UNSORTED;
        }
        return new Directions(values.direction != Direction.DESC, keys.direction != Direction.DESC, true);
    }

    /** A run of criteria that go the same way. */
    private record Run(@Nullable Direction direction, int matched) {

        /** The run longer by {@code fields}; {@code null} when the criteria want something else. */
        <E> @Nullable Run over(
                List<Field<E, ?>> fields,
                List<Field<E, ?>> done,
                List<Condition<E>> conditions,
                List<Order<E>> sorting) {
            Run run = this;
            for (Field<E, ?> field : fields) {
                if (done.contains(field) || Sorting.equalTo(conditions, field) != null) {
                    continue;
                }
                if (run.matched == sorting.size()) {
                    // The criteria end with the key, so they tell all rows apart already.
                    return run;
                }
                Order<E> wanted = sorting.get(run.matched);
                if (wanted.field() != field || run.direction != null && run.direction != wanted.direction()) {
                    return null;
                }
                run = new Run(wanted.direction(), run.matched + 1);
            }
            return run;
        }
    }
}
