package dev.tenon.search;

import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.EntityType;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.stream.Stream;

/**
 * A store that has whatever is written to it indexed. Generated stores of entities that are {@code @Searchable(auto = true)} extend it and
 * add their lookups. Before many rows are updated or deleted at once, it asks for their keys.
 *
 * @param <K> the key
 * @param <E> the entity
 * @param <S> the store's port
 */
public abstract class IndexedStore<K, E, S extends WriteStore<K, E>> implements WriteStore<K, E> {

    private final EntityType<K, E> type;
    private final SearchTx<K, E> search;
    private final S store;

    /** Tells {@code search} of what happens to {@code store}, in the same transaction. */
    protected IndexedStore(EntityType<K, E> type, SearchTx<K, E> search, S store) {
        this.type = type;
        this.search = search;
        this.store = store;
    }

    /** The store behind it. */
    protected final S store() {
        return store;
    }

    /** Who indexes. */
    protected final SearchTx<K, E> search() {
        return search;
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

    @Override
    public final E insert(E entity) {
        return indexed(store.insert(entity));
    }

    @Override
    public final E save(E entity) {
        return indexed(store.save(entity));
    }

    @Override
    public final E update(E entity) {
        return indexed(store.update(entity));
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        return indexed(store.insertAll(entities));
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        return indexed(store.saveAll(entities));
    }

    @Override
    public final void delete(E entity) {
        store.delete(entity);
        indexKeys(Vector.of(type.key().of(entity)));
    }

    @Override
    public final boolean deleteById(K id) {
        boolean deleted = store.deleteById(id);
        if (deleted) {
            indexKeys(Vector.of(id));
        }
        return deleted;
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        Seq<K> keys = Vector.<E>ofAll(entities).map(type.key()::of);
        store.deleteAll(entities);
        indexKeys(keys);
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        Seq<K> keys = keysOf(selection);
        long deleted = store.deleteWhere(selection);
        indexKeys(keys);
        return deleted;
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        Seq<K> keys = keysOf(selection);
        long updated = store.updateWhere(selection, assignments);
        indexKeys(keys);
        return updated;
    }

    private Seq<K> keysOf(Selection<E> selection) {
        try (Stream<E> rows = store.stream(selection)) {
            return rows.<K>map(type.key()::of).collect(Vector.collector());
        }
    }

    private E indexed(E entity) {
        indexKeys(Vector.of(type.key().of(entity)));
        return entity;
    }

    private Seq<E> indexed(Seq<E> entities) {
        indexKeys(entities.map(type.key()::of));
        return entities;
    }

    private void indexKeys(Seq<K> keys) {
        if (keys.nonEmpty()) {
            search.index(keys, Correlation.none());
        }
    }
}
