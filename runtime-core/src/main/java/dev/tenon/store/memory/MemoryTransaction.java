package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.store.Filter;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A snapshot and the writes on top of it. */
final class MemoryTransaction extends MemorySession implements Transaction {

    private final Snapshots.Snapshot snapshot;
    private final List<Writes<?, ?>> writes = new ArrayList<>(2);
    private Failure.@Nullable Conflict conflict;
    private State state = State.ACTIVE;

    private enum State {
        ACTIVE,
        COMMITTED,
        ROLLED_BACK
    }

    MemoryTransaction(MemoryDatabase database, Snapshots.Snapshot snapshot) {
        super(database);
        this.snapshot = snapshot;
    }

    @Override
    public void commit() {
        requireActive();
        state = State.ROLLED_BACK;
        if (conflict != null) {
            database().end(snapshot);
            throw new FailureException(conflict);
        }
        conflict = database().commit(this);
        if (conflict != null) {
            throw new FailureException(conflict);
        }
        state = State.COMMITTED;
    }

    @Override
    public void rollback() {
        if (state == State.ACTIVE) {
            state = State.ROLLED_BACK;
            writes.clear();
            database().end(snapshot);
        }
    }

    @Override
    public TransactionManager manager() {
        return database();
    }

    @Override
    public Option<Failure.Conflict> conflict() {
        return Option.of(conflict);
    }

    @Override
    <A> A read(Function<MemoryTransaction, A> work) {
        return work.apply(this);
    }

    @Override
    <A> A write(Function<MemoryTransaction, A> work) {
        return work.apply(this);
    }

    Snapshots.Snapshot snapshot() {
        return snapshot;
    }

    List<Writes<?, ?>> writes() {
        return writes;
    }

    @Override
    <K, E> @Nullable E find(Table<K, E> table, K key) {
        requireActive();
        Write<E> own = own(table, key);
        if (own != null) {
            return own.value;
        }
        Row<K, E> row = table.row(key);
        return row == null ? null : row.at(snapshot.commit);
    }

    /** Shows the rows that match, in no order, until {@code visitor} answers {@code false}. */
    <K, E> void scan(Table<K, E> table, Filter<E> filter, Predicate<? super E> visitor) {
        requireActive();
        Writes<K, E> own = writesTo(table);
        for (Row<K, E> row : table.candidates(filter)) {
            E entity = own != null && own.get(row.key) != null ? null : row.at(snapshot.commit);
            if (entity != null && filter.test(entity) && !visitor.test(entity)) {
                return;
            }
        }
        if (own == null) {
            return;
        }
        for (Map.Entry<K, Write<E>> entry : own.entries()) {
            E entity = entry.getValue().value;
            if (entity != null && filter.test(entity) && !visitor.test(entity)) {
                return;
            }
        }
    }

    /** The rows that have {@code value} in the field of {@code index}, in no order. */
    <K, E> List<E> lookup(Table<K, E> table, Index<K, E> index, Object value) {
        requireActive();
        Writes<K, E> own = writesTo(table);
        List<E> found = new ArrayList<>();
        for (Row<K, E> row : index.candidates(value)) {
            E entity = row.at(snapshot.commit);
            boolean overwritten = own != null && own.get(row.key) != null;
            if (!overwritten && entity != null && value.equals(index.valueOf(entity))) {
                found.add(entity);
            }
        }
        if (own != null) {
            own.having(index, value).forEach(key -> found.add(Objects.requireNonNull(find(table, key))));
        }
        return found;
    }

    /** Whether a row with this key is in view, or was committed since. */
    <K, E> boolean isTaken(Table<K, E> table, K key) {
        requireActive();
        Write<E> own = own(table, key);
        if (own != null) {
            return own.value != null;
        }
        Row<K, E> row = table.row(key);
        return row != null && (row.at(snapshot.commit) != null || row.head.value != null);
    }

    /** Writes a row, or deletes it when {@code value} is {@code null}. */
    <K, E> void put(Table<K, E> table, K key, @Nullable E value) {
        requireActive();
        if (conflict != null) {
            throw new FailureException(conflict);
        }
        Row<K, E> row = table.row(key);
        if (row != null && row.changed > snapshot.commit) {
            conflict = concurrentChange(table, key);
            throw new FailureException(conflict);
        }
        Write<E> write = new Write<>(value, table);
        Writes<K, E> own = writesTo(table);
        if (value != null) {
            requireUnique(table, own, key, value, write);
        }
        if (own == null) {
            own = new Writes<>(table);
            writes.add(own);
        }
        own.put(key, write);
    }

    static <K> Failure.Conflict concurrentChange(Table<K, ?> table, K key) {
        return new Failure.Conflict(table.type.name(), key.toString(), new Failure.Conflict.ConcurrentChange());
    }

    private <K, E> void requireUnique(Table<K, E> table, @Nullable Writes<K, E> own, K key, E value, Write<E> write) {
        for (Index<K, E> index : table.indexes) {
            Object indexed = write.indexed[index.ordinal];
            if (indexed != null && index.isUnique(indexed) && isHeldByAnother(index, indexed, own, key)) {
                throw new FailureException(new Failure.Conflict(
                        table.type.name(),
                        key.toString(),
                        new Failure.Conflict.DuplicateValue(index.name(), index.textOf(value))));
            }
        }
    }

    private <K, E> boolean isHeldByAnother(Index<K, E> index, Object value, @Nullable Writes<K, E> own, K key) {
        for (Row<K, E> row : index.candidates(value)) {
            boolean overwritten = row.key.equals(key) || own != null && own.get(row.key) != null;
            if (!overwritten
                    && (value.equals(index.valueOf(row.at(snapshot.commit)))
                            || value.equals(index.valueOf(row.head.value)))) {
                return true;
            }
        }
        return own != null && own.having(index, value).stream().anyMatch(holder -> !holder.equals(key));
    }

    private <K, E> @Nullable Write<E> own(Table<K, E> table, K key) {
        Writes<K, E> own = writesTo(table);
        return own == null ? null : own.get(key);
    }

    @SuppressWarnings("unchecked") // the writes to a table have its types
    private <K, E> @Nullable Writes<K, E> writesTo(Table<K, E> table) {
        for (int i = 0; i < writes.size(); i++) {
            if (writes.get(i).table == table) {
                return (Writes<K, E>) writes.get(i);
            }
        }
        return null;
    }

    private void requireActive() {
        if (state != State.ACTIVE) {
            String end = state == State.COMMITTED ? "committed" : "rolled back";
            throw new IllegalStateException("this transaction was " + end + ": begin another one");
        }
    }
}
