package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Which rows, and in which order. The key is always the last criterion, so that the order is total. Immutable.
 *
 * @param filter which
 * @param order by what; empty sorts by key
 * @param withDeleted whether rows that were deleted and kept are there, too
 */
public record Selection<E>(Filter<E> filter, Seq<Order<E>> order, boolean withDeleted) {

    /** All rows, by key. */
    public static <E> Selection<E> all() {
        return new Selection<>(Filter.all(), Vector.empty(), false);
    }

    /** Those of these rows that match {@code filter} too. */
    public Selection<E> where(Filter<E> filter) {
        return new Selection<>(this.filter.and(filter), order, withDeleted);
    }

    /** These rows sorted by {@code order}, after the criteria that they have already. */
    @SafeVarargs
    public final Selection<E> orderBy(Order<E>... order) {
        Seq<Order<E>> all = this.order;
        for (Order<E> criterion : order) {
            all = all.append(criterion);
        }
        return new Selection<>(filter, all, withDeleted);
    }

    /** These rows and those that were deleted and kept, see {@link SoftDelete}. */
    public Selection<E> includingDeleted() {
        return new Selection<>(filter, order, true);
    }
}
