package dev.tenon.testing;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.store.Selection;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a test sees of a store: every call, in and out of transactions, and what is stored. Calls are passed on to a store in
 * memory. A call counts also when its transaction is rolled back or run again. Thread-safe.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public abstract class StoreSpy<K, E> {

    private final WriteStore<K, E> stored;
    private final AtomicReference<Seq<Call>> calls = new AtomicReference<>(Vector.empty());
    private final AtomicReference<Seq<Failure>> failures = new AtomicReference<>(Vector.empty());

    /** Spies on the store; {@code stored} commits each operation at once. */
    protected StoreSpy(WriteStore<K, E> stored) {
        this.stored = stored;
    }

    /** Stores this without recording it, and returns what is stored: a versioned entity gets version 1. */
    public final E seed(E entity) {
        return stored.insert(entity);
    }

    /** Stores these without recording it, and returns what is stored. */
    @SafeVarargs
    public final Seq<E> seed(E... entities) {
        Seq<E> inserted = Vector.empty();
        for (E entity : entities) {
            inserted = inserted.append(stored.insert(entity));
        }
        return inserted;
    }

    /** Stores this for a user and tenant without recording it, and returns what is stored. */
    public final E seed(Correlation by, E entity) {
        return stored(by).insert(entity);
    }

    /** Everything that is committed and there for somebody, in the order of its keys. */
    public final Seq<E> all(Correlation by) {
        return stored(by).list(Selection.all());
    }

    /** The store for somebody; the same for all, unless it is a {@link dev.tenon.store.CallerStore}. */
    protected WriteStore<K, E> stored(Correlation by) {
        return stored;
    }

    /** Everything that is committed, in the order of its keys. */
    public final Seq<E> all() {
        return stored.list(Selection.all());
    }

    /** Every call, the first one first. */
    public final Seq<Call> calls() {
        return calls.get();
    }

    /** Every call of one operation: {@code calls("findByIsbn")}. */
    public final Seq<Call> calls(String operation) {
        return calls.get().filter(call -> call.operation().equals(operation));
    }

    /** What {@code insert} was given. */
    public final Seq<E> inserted() {
        return entities("insert");
    }

    /** What {@code save} was given. */
    public final Seq<E> saved() {
        return entities("save");
    }

    /** What {@code delete} was given. */
    public final Seq<E> deleted() {
        return entities("delete");
    }

    /** What {@code deleteById} was given. */
    @SuppressWarnings("unchecked") // Only SpiedStore records this operation, and its argument is a K.
    public final Seq<K> deletedIds() {
        return calls("deleteById").map(call -> (K) call.arguments().head());
    }

    /** The next call, of any operation, fails with {@code failure} and does nothing; given several, so do the ones after. */
    public final void failNext(Failure failure) {
        failures.updateAndGet(waiting -> waiting.append(failure));
    }

    /** Forgets all calls and planned failures; what is stored stays. */
    public final void reset() {
        calls.set(Vector.empty());
        failures.set(Vector.empty());
    }

    /** Records a call and fails it if that is planned. */
    final void record(Call call) {
        calls.updateAndGet(before -> before.append(call));
        Seq<Failure> planned = failures.getAndUpdate(waiting -> waiting.isEmpty() ? waiting : waiting.tail());
        if (!planned.isEmpty()) {
            throw new FailureException(planned.head());
        }
    }

    @SuppressWarnings("unchecked") // Only SpiedStore records these operations, and their argument is an E.
    private Seq<E> entities(String operation) {
        return calls(operation).map(call -> (E) call.arguments().head());
    }
}
