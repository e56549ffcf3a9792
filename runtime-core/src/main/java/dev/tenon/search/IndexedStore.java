package dev.tenon.search;

import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import dev.tenon.store.ForwardingStore;
import dev.tenon.store.Selection;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.stream.Stream;

/**
 * A store that has whatever is written to it indexed. Generated stores of entities that are {@code @Searchable(auto = true)} extend it and
 * add their lookups. Before many rows are updated or deleted at once, it asks for their keys.
 *
 * @param <K> the key
 * @param <E> the entity
 * @param <S> the store's port
 */
public abstract class IndexedStore<K, E, S extends WriteStore<K, E>> extends ForwardingStore<K, E, S> {

    private final EntityType<K, E> type;
    private final SearchTx<K, E> search;

    /** Tells {@code search} of what happens to {@code store}, in the same transaction. */
    protected IndexedStore(EntityType<K, E> type, SearchTx<K, E> search, S store) {
        super(store);
        this.type = type;
        this.search = search;
    }

    /** Who indexes. */
    protected final SearchTx<K, E> search() {
        return search;
    }

    @Override
    public final E insert(E entity) {
        return indexed(store().insert(entity));
    }

    @Override
    public final E save(E entity) {
        return indexed(store().save(entity));
    }

    @Override
    public final E update(E entity) {
        return indexed(store().update(entity));
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        return indexed(store().insertAll(entities));
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        return indexed(store().saveAll(entities));
    }

    @Override
    public final void delete(E entity) {
        store().delete(entity);
        indexKeys(Vector.of(type.key().of(entity)));
    }

    @Override
    public final boolean deleteById(K id) {
        boolean deleted = store().deleteById(id);
        if (deleted) {
            indexKeys(Vector.of(id));
        }
        return deleted;
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        Seq<K> keys = Vector.<E>ofAll(entities).map(type.key()::of);
        store().deleteAll(entities);
        indexKeys(keys);
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        Seq<K> keys = keysOf(selection);
        long deleted = store().deleteWhere(selection);
        indexKeys(keys);
        return deleted;
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        Seq<K> keys = keysOf(selection);
        long updated = store().updateWhere(selection, assignments);
        indexKeys(keys);
        return updated;
    }

    private Seq<K> keysOf(Selection<E> selection) {
        try (Stream<E> rows = store().stream(selection)) {
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
