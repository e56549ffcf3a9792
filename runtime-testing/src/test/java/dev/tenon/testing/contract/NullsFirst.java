package dev.tenon.testing.contract;

import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.Order;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** A planted mistake: the store lists rows with empty fields first where they should be last, and does all else right. */
record NullsFirst<K, E>(WriteStore<K, E> right) implements WriteStore<K, E> {

    /** The same mistake in all transactions. */
    static <K, E> TransactionalPort<WriteStore<K, E>, WriteStore<K, E>> in(
            TransactionManager manager, WriteStore<K, E> reads, Function<Transaction, WriteStore<K, E>> writes) {
        return new TransactionalPort<>() {
            @Override
            public WriteStore<K, E> reads() {
                return new NullsFirst<>(reads);
            }

            @Override
            public WriteStore<K, E> in(Transaction transaction) {
                return new NullsFirst<>(writes.apply(transaction));
            }

            @Override
            public TransactionManager manager() {
                return manager;
            }
        };
    }

    @Override
    public Seq<E> list(Selection<E> selection) {
        Seq<E> rows = right.list(selection);
        Option<Order<E>> first = selection.order().headOption();
        return first.filter(order -> order.field().isOptional())
                .map(order ->
                        rows.sorted(Comparator.comparing(row -> order.field().valueIn(row) != null)))
                .getOrElse(rows);
    }

    @Override
    public Option<E> findById(K id) {
        return right.findById(id);
    }

    @Override
    public E require(K id) {
        return right.require(id);
    }

    @Override
    public Seq<E> findAllById(Iterable<? extends K> ids) {
        return right.findAllById(ids);
    }

    @Override
    public boolean exists(K id) {
        return right.exists(id);
    }

    @Override
    public long count() {
        return right.count();
    }

    @Override
    public Option<E> first(Selection<E> selection) {
        return right.first(selection);
    }

    @Override
    public long count(Selection<E> selection) {
        return right.count(selection);
    }

    @Override
    public boolean exists(Selection<E> selection) {
        return right.exists(selection);
    }

    @Override
    public Page<E> page(Selection<E> selection, int number, int size) {
        return right.page(selection, number, size);
    }

    @Override
    public Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        return right.slice(selection, after, size);
    }

    @Override
    public Stream<E> stream(Selection<E> selection) {
        return right.stream(selection);
    }

    @Override
    public E insert(E entity) {
        return right.insert(entity);
    }

    @Override
    public E save(E entity) {
        return right.save(entity);
    }

    @Override
    public E update(E entity) {
        return right.update(entity);
    }

    @Override
    public Seq<E> insertAll(Iterable<? extends E> entities) {
        return right.insertAll(entities);
    }

    @Override
    public Seq<E> saveAll(Iterable<? extends E> entities) {
        return right.saveAll(entities);
    }

    @Override
    public void deleteAll(Iterable<? extends E> entities) {
        right.deleteAll(entities);
    }

    @Override
    public long deleteWhere(Selection<E> selection) {
        return right.deleteWhere(selection);
    }

    @Override
    public long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        return right.updateWhere(selection, assignments);
    }

    @Override
    public void delete(E entity) {
        right.delete(entity);
    }

    @Override
    public boolean deleteById(K id) {
        return right.deleteById(id);
    }
}
