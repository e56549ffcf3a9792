package dev.tenon.store.memory;

import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Committed rows and those that the transaction wrote itself, both in the same order, as one. For one thread. */
final class MergedRows<E> implements Rows<E> {

    private final Rows<E> committed;
    private final Iterator<E> own;
    private final Comparator<? super E> order;
    private @Nullable E nextCommitted;
    private @Nullable E nextOwn;

    MergedRows(Rows<E> committed, Iterable<E> own, Comparator<? super E> order) {
        this.committed = committed;
        this.own = own.iterator();
        this.order = order;
        this.nextCommitted = committed.next();
        this.nextOwn = nextOwn();
    }

    @Override
    public @Nullable E next() {
        E left = nextCommitted;
        E right = nextOwn;
        if (left != null && (right == null || order.compare(left, right) <= 0)) {
            nextCommitted = committed.next();
            return left;
        }
        nextOwn = nextOwn();
        return right;
    }

    private @Nullable E nextOwn() {
        return own.hasNext() ? own.next() : null;
    }
}
