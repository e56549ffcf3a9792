package dev.tenon.search.worker;

import dev.tenon.search.IndexDifference;
import dev.tenon.search.IndexDifference.Kind;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchType;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compares an index and a store, in bounded memory. What differs may only be on its way: it counts when it differs again after
 * everything that was on its way has arrived. For use by one thread, once.
 */
final class IndexVerification<K, E> {

    /** How many differences are told at most. */
    private static final int MOST = 10_000;

    private static final int STEP = 500;
    private static final int REPEATS = 5;

    private final SearchType<K, E> type;
    private final SearchIndex<E> index;
    private final Supplier<? extends ReadStore<K, E>> store;
    private final Runnable arrived;

    /** @param arrived waits until the index shows all that was committed before */
    IndexVerification(
            SearchType<K, E> type, SearchIndex<E> index, Supplier<? extends ReadStore<K, E>> store, Runnable arrived) {
        this.type = type;
        this.index = index;
        this.store = store;
        this.arrived = arrived;
    }

    Seq<IndexDifference> differences() {
        Seq<IndexDifference> found = outdated().appendAll(leftOver()).take(MOST);
        for (int i = 0; i < REPEATS && found.nonEmpty(); i++) {
            arrived.run();
            found = found.map(IndexDifference::key)
                    .distinct()
                    .grouped(STEP)
                    .flatMap(this::again)
                    .toVector();
        }
        return found;
    }

    private Vector<IndexDifference> outdated() {
        Vector<IndexDifference> found = Vector.empty();
        try (Stream<E> rows = store.get().stream(Selection.all())) {
            java.util.Iterator<E> all = rows.iterator();
            while (all.hasNext() && found.size() < MOST) {
                found = found.appendAll(of(
                        Kind.OUTDATED,
                        index.different(Vector.ofAll(Iterator.ofAll(all).take(STEP)))));
            }
        }
        return found;
    }

    private Vector<IndexDifference> leftOver() {
        Vector<IndexDifference> found = Vector.empty();
        Seq<String> keys = index.keys(Option.none(), STEP);
        while (keys.nonEmpty() && found.size() < MOST) {
            found = found.appendAll(
                    of(Kind.LEFT_OVER, keys.removeAll(stored(keys).map(type::textOf))));
            keys = index.keys(Option.some(keys.last()), STEP);
        }
        return found;
    }

    private Seq<IndexDifference> again(Seq<String> keys) {
        Seq<E> stored = stored(keys);
        Set<String> there = stored.map(type::textOf).toSet();
        Seq<String> gone = keys.filter(key -> !there.contains(key)).filter(this::isIndexed);
        return of(Kind.OUTDATED, index.different(stored)).appendAll(of(Kind.LEFT_OVER, gone));
    }

    private boolean isIndexed(String key) {
        return index.has(key);
    }

    private Seq<E> stored(Seq<String> keys) {
        return store.get().findAllById(keys.map(type.keys()::key));
    }

    private static Seq<IndexDifference> of(Kind kind, Seq<String> keys) {
        return keys.map(key -> new IndexDifference(key, kind));
    }
}
