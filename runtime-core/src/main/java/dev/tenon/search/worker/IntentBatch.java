package dev.tenon.search.worker;

import dev.tenon.effect.FailureException;
import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchIntent;
import dev.tenon.search.SearchType;
import dev.tenon.store.ReadStore;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Does what intents say, in their order, to an index. Entities are read when many are known, so that each is read and written once. For use
 * by one thread, once.
 */
final class IntentBatch<K, E> {

    private static final int MOST = 2_000;

    private final SearchType<K, E> type;
    private final SearchIndex<E> index;
    private final Supplier<? extends ReadStore<K, E>> store;
    private final Runnable meanwhile;
    private final Set<String> toIndex = new LinkedHashSet<>();
    private Map<String, String> refused = HashMap.empty();

    /** @param meanwhile called between steps that take some time */
    IntentBatch(
            SearchType<K, E> type,
            SearchIndex<E> index,
            Supplier<? extends ReadStore<K, E>> store,
            Runnable meanwhile) {
        this.type = type;
        this.index = index;
        this.store = store;
        this.meanwhile = meanwhile;
    }

    void add(SearchIntent intent) {
        switch (intent.action()) {
            case INDEX -> intent.keys().forEach(toIndex::add);
            case REMOVE -> {
                flush();
                apply(intent.keys().map(IndexChange.Remove::new));
            }
            case CLEAR -> {
                toIndex.clear();
                apply(Vector.of(new IndexChange.Clear<>()));
            }
            case PASS -> {}
        }
        if (toIndex.size() >= MOST) {
            flush();
        }
    }

    /** What could not be done, by key and with the reason, after everything else was. */
    Map<String, String> finish() {
        flush();
        return refused;
    }

    private void flush() {
        if (toIndex.isEmpty()) {
            return;
        }
        Vector<String> keys = Vector.ofAll(toIndex);
        toIndex.clear();
        Map<String, E> stored = read(keys);
        apply(keys.map(key -> stored.get(key)
                .<IndexChange<E>>map(entity -> new IndexChange.Put<>(key, entity))
                .getOrElse(() -> new IndexChange.Remove<>(key))));
    }

    private void apply(Seq<? extends IndexChange<E>> changes) {
        refused = index.apply(changes).merge(refused);
        meanwhile.run();
    }

    private Map<String, E> read(Seq<String> keys) {
        try {
            return byKey(keys);
        } catch (FailureException away) {
            throw away;
        } catch (RuntimeException unreadable) {
            return oneByOne(keys);
        }
    }

    /** A row that cannot be read does not hold up the others. */
    private Map<String, E> oneByOne(Seq<String> keys) {
        Map<String, E> stored = HashMap.empty();
        for (String key : keys) {
            try {
                stored = stored.merge(byKey(Vector.of(key)));
            } catch (FailureException away) {
                throw away;
            } catch (RuntimeException unreadable) {
                refused = refused.put(key, "it cannot be read: " + unreadable);
            }
        }
        return stored;
    }

    private Map<String, E> byKey(Seq<String> keys) {
        return store.get().findAllById(keys.map(type.keys()::key)).toMap(type::textOf, entity -> entity);
    }
}
