package dev.tenon.testing;

import dev.tenon.audit.AuditEntry;
import dev.tenon.audit.AuditLogTx;
import dev.tenon.idempotency.IdempotencyEntry;
import dev.tenon.idempotency.IdempotencyStoreTx;
import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.stream.Stream;

/** A store outside of transactions, where each operation is one. Generated test runtimes use it for what dispatch keeps. */
public abstract sealed class CommittingStore<K, E> implements WriteStore<K, E> {

    private final Writing<? extends WriteStore<K, E>> writes;

    private CommittingStore(Writing<? extends WriteStore<K, E>> writes) {
        this.writes = writes;
    }

    /** The audit log. */
    public static AuditLogTx audit(Writing<AuditLogTx> writes) {
        return new Audit(writes);
    }

    /** The record of which commands were done. */
    public static IdempotencyStoreTx idempotency(Writing<IdempotencyStoreTx> writes) {
        return new Idempotency(writes);
    }

    private static final class Audit extends CommittingStore<UUID, AuditEntry> implements AuditLogTx {
        Audit(Writing<AuditLogTx> writes) {
            super(writes);
        }
    }

    private static final class Idempotency extends CommittingStore<String, IdempotencyEntry>
            implements IdempotencyStoreTx {
        Idempotency(Writing<IdempotencyStoreTx> writes) {
            super(writes);
        }
    }

    @Override
    public final Option<E> findById(K id) {
        return writes.write(store -> store.findById(id));
    }

    @Override
    public final E require(K id) {
        return writes.write(store -> store.require(id));
    }

    @Override
    public final Seq<E> findAllById(Iterable<? extends K> ids) {
        return writes.write(store -> store.findAllById(ids));
    }

    @Override
    public final boolean exists(K id) {
        return writes.write(store -> store.exists(id));
    }

    @Override
    public final long count() {
        return writes.write(store -> store.count());
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        return writes.write(store -> store.list(selection));
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        return writes.write(store -> store.first(selection));
    }

    @Override
    public final long count(Selection<E> selection) {
        return writes.write(store -> store.count(selection));
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        return writes.write(store -> store.exists(selection));
    }

    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        return writes.write(store -> store.page(selection, number, size));
    }

    @Override
    public final Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        return writes.write(store -> store.slice(selection, after, size));
    }

    /** All of it at once: the transaction is over when this returns. */
    @Override
    public final Stream<E> stream(Selection<E> selection) {
        return list(selection).toJavaStream();
    }

    @Override
    public final E insert(E entity) {
        return writes.write(store -> store.insert(entity));
    }

    @Override
    public final E save(E entity) {
        return writes.write(store -> store.save(entity));
    }

    @Override
    public final E update(E entity) {
        return writes.write(store -> store.update(entity));
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        return writes.write(store -> store.insertAll(entities));
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        return writes.write(store -> store.saveAll(entities));
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        writes.write(store -> {
            store.deleteAll(entities);
            return true;
        });
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        return writes.write(store -> store.deleteWhere(selection));
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        return writes.write(store -> store.updateWhere(selection, assignments));
    }

    @Override
    public final void delete(E entity) {
        writes.write(store -> {
            store.delete(entity);
            return true;
        });
    }

    @Override
    public final boolean deleteById(K id) {
        return writes.write(store -> store.deleteById(id));
    }
}
