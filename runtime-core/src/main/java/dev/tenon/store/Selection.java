package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Which rows, and in which order. The key is always the last criterion, so that the order is total. Immutable.
 *
 * @param filter which
 * @param order by what; empty sorts by key
 */
public record Selection<E>(Filter<E> filter, Seq<Order<E>> order) {

    /** All rows, by key. */
    public static <E> Selection<E> all() {
        return new Selection<>(Filter.all(), Vector.empty());
    }

    /** Those of these rows that match {@code filter} too. */
    public Selection<E> where(Filter<E> filter) {
        return new Selection<>(this.filter.and(filter), order);
    }

    /** These rows sorted by {@code order}, after the criteria that they have already. */
    @SafeVarargs
    public final Selection<E> orderBy(Order<E>... order) {
        Seq<Order<E>> all = this.order;
        for (Order<E> criterion : order) {
            all = all.append(criterion);
        }
        return new Selection<>(filter, all);
    }
}
