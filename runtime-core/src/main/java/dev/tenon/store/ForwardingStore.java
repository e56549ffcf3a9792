package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;

/**
 * A store before another one, which answers all that only reads. Subclasses do something about what is written.
 *
 * @param <K> the key
 * @param <E> the entity
 * @param <S> the port of the store behind it
 */
public abstract class ForwardingStore<K, E, S extends WriteStore<K, E>> implements WriteStore<K, E> {

    private final S store;

    /** Stands before {@code store}. */
    protected ForwardingStore(S store) {
        this.store = store;
    }

    /** The store behind it. */
    protected final S store() {
        return store;
    }

    @Override
    public final Option<E> findById(K id) {
        return store.findById(id);
    }

    @Override
    public final E require(K id) {
        return store.require(id);
    }

    @Override
    public final Seq<E> findAllById(Iterable<? extends K> ids) {
        return store.findAllById(ids);
    }

    @Override
    public final boolean exists(K id) {
        return store.exists(id);
    }

    @Override
    public final long count() {
        return store.count();
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        return store.list(selection);
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        return store.first(selection);
    }

    @Override
    public final long count(Selection<E> selection) {
        return store.count(selection);
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        return store.exists(selection);
    }

    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        return store.page(selection, number, size);
    }

    @Override
    public final Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        return store.slice(selection, after, size);
    }

    @Override
    public final Stream<E> stream(Selection<E> selection) {
        return store.stream(selection);
    }
}
