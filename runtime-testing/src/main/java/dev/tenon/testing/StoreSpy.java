package dev.tenon.testing;

import dev.tenon.effect.Failure;
import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a test sees of a store: every call, in and out of transactions, and what is stored. Calls are passed on to the store unless they
 * are stubbed. A call counts also when its transaction is rolled back or run again. Thread-safe.
 *
 * <p>Where a runtime is wired as in production, nothing stands between it and its stores: what is stored can be seen and seeded, but
 * asking for calls, planning failures and stubbing fail with {@link IllegalStateException}.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public abstract class StoreSpy<K, E> {

    private final CallRecorder recorder;
    private final ReadStore<K, E> reads;
    private final Writing<? extends WriteStore<K, E>> writes;

    /**
     * Spies on a store.
     *
     * @param recorder of the calls
     * @param reads what is committed
     * @param writes commits each operation at once
     */
    protected StoreSpy(CallRecorder recorder, ReadStore<K, E> reads, Writing<? extends WriteStore<K, E>> writes) {
        this.recorder = recorder;
        this.reads = reads;
        this.writes = writes;
    }

    /**
     * A page that was asked for.
     *
     * @param number from 1
     */
    public record PageCall<E>(Selection<E> selection, int number, int size) {}

    /** A slice that was asked for. */
    public record SliceCall<E>(Selection<E> selection, Option<Cursor> after, int size) {}

    /** Values that were set in bulk. */
    public record UpdateWhereCall<E>(Selection<E> selection, Seq<Assignment<E, ?>> assignments) {}

    /** Stores this without recording it, and returns what is stored: a versioned entity gets version 1. */
    public final E seed(E entity) {
        return writes.write(store -> store.insert(entity));
    }

    /** Stores these without recording it, and returns what is stored. */
    @SafeVarargs
    public final Seq<E> seed(E... entities) {
        Seq<E> inserted = Vector.empty();
        for (E entity : entities) {
            inserted = inserted.append(seed(entity));
        }
        return inserted;
    }

    /** Stores this for a user and tenant without recording it, and returns what is stored. */
    public final E seed(Correlation by, E entity) {
        return writes(by).write(store -> store.insert(entity));
    }

    /** Everything that is committed and there for somebody, in the order of its keys. */
    public final Seq<E> all(Correlation by) {
        return reads(by).list(Selection.all());
    }

    /** What is committed for somebody; the same for all, unless it is a {@link dev.tenon.store.CallerStore}. */
    protected ReadStore<K, E> reads(Correlation by) {
        return reads;
    }

    /** Commits for somebody; the same for all, unless it is a {@link dev.tenon.store.CallerStore}. */
    protected Writing<? extends WriteStore<K, E>> writes(Correlation by) {
        return writes;
    }

    /** Everything that is committed, in the order of its keys. */
    public final Seq<E> all() {
        return reads.list(Selection.all());
    }

    /** Every call, the first one first. */
    public final Seq<Call> calls() {
        return recorder.calls();
    }

    /** Every call of one operation: {@code calls("findByIsbn")}. */
    public final Seq<Call> calls(String operation) {
        return recorder.calls().filter(call -> call.operation().equals(operation));
    }

    /** What {@code findById} was given. */
    public final Seq<K> findByIdCalls() {
        return first("findById");
    }

    /** What {@code require} was given. */
    public final Seq<K> requireCalls() {
        return first("require");
    }

    /** The keys that {@code exists} was given. */
    public final Seq<K> existsCalls() {
        return calls("exists").filter(call -> !isQuery(call)).map(StoreSpy::argument);
    }

    /** What {@code findAllById} was given. */
    public final Seq<Iterable<K>> findAllByIdCalls() {
        return first("findAllById");
    }

    /** How often everything was counted. */
    public final int countCalls() {
        return calls("count").count(call -> !isQuery(call));
    }

    /** The queries that were listed. */
    public final Seq<Selection<E>> listCalls() {
        return first("list");
    }

    /** The queries whose first answer was asked for. */
    public final Seq<Selection<E>> firstCalls() {
        return first("first");
    }

    /** The queries whose answers were counted. */
    public final Seq<Selection<E>> countWhereCalls() {
        return calls("count").filter(StoreSpy::isQuery).map(StoreSpy::argument);
    }

    /** The queries of which was asked whether there is an answer. */
    public final Seq<Selection<E>> existsWhereCalls() {
        return calls("exists").filter(StoreSpy::isQuery).map(StoreSpy::argument);
    }

    /** The pages that were asked for. */
    public final Seq<PageCall<E>> pageCalls() {
        return calls("page").map(StoreSpy::page);
    }

    /** The slices that were asked for. */
    public final Seq<SliceCall<E>> sliceCalls() {
        return calls("slice").map(StoreSpy::slice);
    }

    /** The queries that were streamed. */
    public final Seq<Selection<E>> streamCalls() {
        return first("stream");
    }

    /** What {@code insert} was given. */
    public final Seq<E> inserted() {
        return first("insert");
    }

    /** What {@code save} was given. */
    public final Seq<E> saved() {
        return first("save");
    }

    /** What {@code update} was given. */
    public final Seq<E> updated() {
        return first("update");
    }

    /** What {@code delete} was given. */
    public final Seq<E> deleted() {
        return first("delete");
    }

    /** What {@code deleteById} was given. */
    public final Seq<K> deletedIds() {
        return first("deleteById");
    }

    /** What {@code insertAll} was given. */
    public final Seq<Iterable<E>> insertAllCalls() {
        return first("insertAll");
    }

    /** What {@code saveAll} was given. */
    public final Seq<Iterable<E>> saveAllCalls() {
        return first("saveAll");
    }

    /** What {@code deleteAll} was given. */
    public final Seq<Iterable<E>> deleteAllCalls() {
        return first("deleteAll");
    }

    /** What was to be deleted in bulk. */
    public final Seq<Selection<E>> deleteWhereCalls() {
        return first("deleteWhere");
    }

    /** What was to be changed in bulk. */
    public final Seq<UpdateWhereCall<E>> updateWhereCalls() {
        return calls("updateWhere")
                .map(call -> new UpdateWhereCall<>(argument(call), StoreSpy.<Seq<Assignment<E, ?>>>argument(call, 1)));
    }

    /** From now on {@code findById} answers this. */
    public final void onFindById(Function<? super K, Option<E>> answer) {
        stub("findById", call -> answer.apply(argument(call)));
    }

    /** From now on {@code require} answers this. One that is not there is a {@code FailureException} with {@code NotFound}. */
    public final void onRequire(Function<? super K, ? extends E> answer) {
        stub("require", call -> answer.apply(argument(call)));
    }

    /** From now on {@code exists} answers this of a key. */
    public final void onExists(Predicate<? super K> answer) {
        stub("exists", call -> answer.test(argument(call)));
    }

    /** From now on {@code findAllById} answers this. */
    public final void onFindAllById(Function<? super Iterable<K>, Seq<E>> answer) {
        stub("findAllById", call -> answer.apply(StoreSpy.<Iterable<K>>argument(call)));
    }

    /** From now on this is how many there are. */
    public final void onCount(LongSupplier answer) {
        stub("count", call -> answer.getAsLong());
    }

    /** From now on queries are listed as this. */
    public final void onList(Function<? super Selection<E>, Seq<E>> answer) {
        stub("list", call -> answer.apply(StoreSpy.<Selection<E>>argument(call)));
    }

    /** From now on this is the first answer of a query. */
    public final void onFirst(Function<? super Selection<E>, Option<E>> answer) {
        stub("first", call -> answer.apply(StoreSpy.<Selection<E>>argument(call)));
    }

    /** From now on this is how many answers a query has. */
    public final void onCountWhere(Function<? super Selection<E>, Long> answer) {
        stub(SpiedStore.COUNT_WHERE, call -> answer.apply(StoreSpy.<Selection<E>>argument(call)));
    }

    /** From now on this is whether a query has an answer. */
    public final void onExistsWhere(Predicate<? super Selection<E>> answer) {
        stub(SpiedStore.EXISTS_WHERE, call -> answer.test(StoreSpy.<Selection<E>>argument(call)));
    }

    /** From now on pages are these. */
    public final void onPage(Function<? super PageCall<E>, Page<E>> answer) {
        stub("page", call -> answer.apply(StoreSpy.<E>page(call)));
    }

    /** From now on slices are these. */
    public final void onSlice(Function<? super SliceCall<E>, Slice<E>> answer) {
        stub("slice", call -> answer.apply(StoreSpy.<E>slice(call)));
    }

    /** From now on queries are streamed as this, opened anew each time. */
    public final void onStream(Function<? super Selection<E>, Stream<E>> answer) {
        stub("stream", call -> answer.apply(StoreSpy.<Selection<E>>argument(call)));
    }

    /** From now on an operation that generated code knows is answered by this. */
    protected final void stub(String operation, Function<Call, ?> answer) {
        recorder.stub(operation, arguments -> answer.apply(new Call(operation, arguments)));
    }

    /** The next call, of any operation, fails with {@code failure} and does nothing; given several, so do the ones after. */
    public final void failNext(Failure failure) {
        recorder.failNext(failure);
    }

    /**
     * The next call, of any operation, takes {@code delay} by the clock of the test: who calls goes on when the clock has moved so far.
     * Given several, so do the ones after.
     */
    public final void delayNext(Duration delay) {
        recorder.delayNext(delay);
    }

    /** Forgets all calls, planned failures and delays, and stubs; what is stored stays. */
    public final void reset() {
        recorder.reset();
    }

    final CallRecorder recorder() {
        return recorder;
    }

    /** The first argument of each call of an operation that has one. Generated code says of which type. */
    protected final <A> Seq<A> first(String operation) {
        return calls(operation).map(StoreSpy::argument);
    }

    /** The first argument. Generated code says of which type. */
    protected static <A> A argument(Call call) {
        return argument(call, 0);
    }

    /** An argument, by its place from 0. Generated code says of which type. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // Only spied stores record, and generated code knows what.
    protected static <A> A argument(Call call, int place) {
        return (A) call.arguments().get(place);
    }

    private static <E> PageCall<E> page(Call call) {
        return new PageCall<>(argument(call), argument(call, 1), argument(call, 2));
    }

    private static <E> SliceCall<E> slice(Call call) {
        return new SliceCall<>(argument(call), argument(call, 1), argument(call, 2));
    }

    private static boolean isQuery(Call call) {
        return call.arguments().headOption().exists(Selection.class::isInstance);
    }
}
