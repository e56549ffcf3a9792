package dev.tenon.testing;

import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A store that tells its spy of every call before it passes it on. Generated classes add the lookups. */
public abstract class SpiedStore<K, E> implements WriteStore<K, E> {

    private final StoreSpy<K, E> spy;
    private final WriteStore<K, E> store;

    /** Tells {@code spy} what is asked of {@code store}. */
    protected SpiedStore(StoreSpy<K, E> spy, WriteStore<K, E> store) {
        this.spy = spy;
        this.store = store;
    }

    /** Records the call, then makes it. */
    protected final <A> A call(String operation, Supplier<A> call, Object... arguments) {
        spy.record(new Call(operation, Vector.of(arguments)));
        return call.get();
    }

    @Override
    public final Option<E> findById(K id) {
        return call("findById", () -> store.findById(id), id);
    }

    @Override
    public final E require(K id) {
        return call("require", () -> store.require(id), id);
    }

    @Override
    public final boolean exists(K id) {
        return call("exists", () -> store.exists(id), id);
    }

    @Override
    public final long count() {
        return call("count", store::count);
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        return call("list", () -> store.list(selection), selection);
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        return call("first", () -> store.first(selection), selection);
    }

    @Override
    public final long count(Selection<E> selection) {
        return call("count", () -> store.count(selection), selection);
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        return call("exists", () -> store.exists(selection), selection);
    }

    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        return call("page", () -> store.page(selection, number, size), selection, number, size);
    }

    @Override
    public final Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        return call("slice", () -> store.slice(selection, after, size), selection, after, size);
    }

    @Override
    public final E insert(E entity) {
        return call("insert", () -> store.insert(entity), entity);
    }

    @Override
    public final E save(E entity) {
        return call("save", () -> store.save(entity), entity);
    }

    @Override
    public final void delete(E entity) {
        spy.record(new Call("delete", Vector.of(entity)));
        store.delete(entity);
    }

    @Override
    public final boolean deleteById(K id) {
        return call("deleteById", () -> store.deleteById(id), id);
    }

    @Override
    public final Seq<E> findAllById(Iterable<? extends K> ids) {
        return call("findAllById", () -> store.findAllById(ids), ids);
    }

    @Override
    public final Stream<E> stream(Selection<E> selection) {
        return call("stream", () -> store.stream(selection), selection);
    }

    @Override
    public final E update(E entity) {
        return call("update", () -> store.update(entity), entity);
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        return call("insertAll", () -> store.insertAll(entities), entities);
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        return call("saveAll", () -> store.saveAll(entities), entities);
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        spy.record(new Call("deleteAll", Vector.of(entities)));
        store.deleteAll(entities);
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        return call("deleteWhere", () -> store.deleteWhere(selection), selection);
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        return call("updateWhere", () -> store.updateWhere(selection, assignments), selection, assignments);
    }
}
