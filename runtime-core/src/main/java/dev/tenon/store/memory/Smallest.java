package dev.tenon.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first rows of a sort, without sorting the others. For one thread. */
final class Smallest<E> {

    private static final int INITIAL_CAPACITY = 64;

    private final Comparator<? super E> order;
    private final long limit;
    private final PriorityQueue<E> greatestFirst;
    private long offered;

    /** Keeps the {@code limit} smallest by {@code order}. */
    Smallest(Comparator<? super E> order, long limit) {
        this.order = order;
        this.limit = limit;
        this.greatestFirst = new PriorityQueue<>(INITIAL_CAPACITY, order.reversed());
    }

    void offer(E row) {
        offered++;
        if (greatestFirst.size() < limit) {
            greatestFirst.add(row);
        } else if (limit > 0 && order.compare(row, greatestFirst.element()) < 0) {
            greatestFirst.remove();
            greatestFirst.add(row);
        }
    }

    /** How many rows it was offered. */
    long offered() {
        return offered;
    }

    /** Those it kept, in order. */
    List<E> sorted() {
        List<E> rows = new ArrayList<>(greatestFirst);
        rows.sort(order);
        return rows;
    }
}
