package dev.tenon.testing;

import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A store that tells its spy of every call before it passes it on, or lets a stub answer. Generated classes add the lookups.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public abstract class SpiedStore<K, E> implements WriteStore<K, E> {

    /** What stubs call {@code count} of a query. */
    static final String COUNT_WHERE = "count(Selection)";

    /** What stubs call {@code exists} of a query. */
    static final String EXISTS_WHERE = "exists(Selection)";

    private final CallRecorder recorder;
    private final ReadStore<K, E> reads;
    private final Writing<? extends WriteStore<K, E>> writes;

    /**
     * Tells {@code spy} what is asked of a store.
     *
     * @param reads answers what does not write
     * @param writes does what does
     */
    protected SpiedStore(StoreSpy<K, E> spy, ReadStore<K, E> reads, Writing<? extends WriteStore<K, E>> writes) {
        this.recorder = spy.recorder();
        this.reads = reads;
        this.writes = writes;
    }

    /** Records the call, then makes it, unless it is stubbed. */
    protected final <A> A call(String operation, Supplier<A> call, Object... arguments) {
        return call(operation, operation, call, arguments);
    }

    @SuppressWarnings("unchecked") // The spy takes stubs that answer what the operation does.
    private <A> A call(String operation, String stub, Supplier<A> call, Object... arguments) {
        Seq<Object> given = Vector.of(arguments);
        recorder.record(new Call(operation, given));
        return recorder.stubbed(stub).map(answer -> (A) answer.apply(given)).getOrElse(call);
    }

    private <A> A written(String operation, Function<WriteStore<K, E>, A> write, Object... arguments) {
        return call(operation, () -> writes.write(write), arguments);
    }

    @Override
    public final Option<E> findById(K id) {
        return call("findById", () -> reads.findById(id), id);
    }

    @Override
    public final E require(K id) {
        return call("require", () -> reads.require(id), id);
    }

    @Override
    public final boolean exists(K id) {
        return call("exists", () -> reads.exists(id), id);
    }

    @Override
    public final long count() {
        return call("count", reads::count);
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        return call("list", () -> reads.list(selection), selection);
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        return call("first", () -> reads.first(selection), selection);
    }

    @Override
    public final long count(Selection<E> selection) {
        return call("count", COUNT_WHERE, () -> reads.count(selection), selection);
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        return call("exists", EXISTS_WHERE, () -> reads.exists(selection), selection);
    }

    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        return call("page", () -> reads.page(selection, number, size), selection, number, size);
    }

    @Override
    public final Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        return call("slice", () -> reads.slice(selection, after, size), selection, after, size);
    }

    @Override
    public final Seq<E> findAllById(Iterable<? extends K> ids) {
        return call("findAllById", () -> reads.findAllById(ids), ids);
    }

    @Override
    public final Stream<E> stream(Selection<E> selection) {
        return call("stream", () -> reads.stream(selection), selection);
    }

    @Override
    public final E insert(E entity) {
        return written("insert", store -> store.insert(entity), entity);
    }

    @Override
    public final E save(E entity) {
        return written("save", store -> store.save(entity), entity);
    }

    @Override
    public final E update(E entity) {
        return written("update", store -> store.update(entity), entity);
    }

    @Override
    public final void delete(E entity) {
        written("delete", does(store -> store.delete(entity)), entity);
    }

    @Override
    public final boolean deleteById(K id) {
        return written("deleteById", store -> store.deleteById(id), id);
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        return written("insertAll", store -> store.insertAll(entities), entities);
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        return written("saveAll", store -> store.saveAll(entities), entities);
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        written("deleteAll", does(store -> store.deleteAll(entities)), entities);
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        return written("deleteWhere", store -> store.deleteWhere(selection), selection);
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        return written("updateWhere", store -> store.updateWhere(selection, assignments), selection, assignments);
    }

    private Function<WriteStore<K, E>, Boolean> does(java.util.function.Consumer<WriteStore<K, E>> write) {
        return store -> {
            write.accept(store);
            return true;
        };
    }
}
