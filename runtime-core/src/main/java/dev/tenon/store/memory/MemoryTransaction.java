package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.platform.StepObserver;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A snapshot and the writes on top of it. */
final class MemoryTransaction extends MemorySession implements Transaction {

    private final Snapshot snapshot;

    /** What it read; {@code null} when nobody asks. */
    private final @Nullable Reads reads;

    /** Those to the first table, which knows the next; {@code null} when it only reads. */
    private @Nullable Writes<?, ?> writes;

    /** What else commits. */
    private List<CommitPart> parts = List.of();

    /** What the statement that is being run wrote; {@code null} when it needs no way back. */
    private @Nullable List<Undo<?, ?>> undo;

    private Failure.@Nullable Conflict conflict;
    private State state = State.ACTIVE;

    private enum State {
        ACTIVE,
        COMMITTED,
        ROLLED_BACK
    }

    private record Undo<K, E>(
            Writes<K, E> writes, K key, @Nullable Write<K, E> replaced) {
        void run() {
            writes.undo(key, replaced);
        }
    }

    MemoryTransaction(MemoryDatabase database, Snapshot snapshot) {
        super(database);
        this.snapshot = snapshot;
        this.reads = null;
    }

    /** A serializable one. Others do without the type of {@code reads}: the JVM inlines no call that names a class it never loaded. */
    MemoryTransaction(MemoryDatabase database, Snapshot snapshot, Reads reads) {
        super(database);
        this.snapshot = snapshot;
        this.reads = reads;
    }

    @Override
    public void commit() {
        requireActive();
        state = State.ROLLED_BACK;
        if (conflict != null) {
            database().end(this);
            throw new FailureException(conflict);
        }
        StepObserver.Step step = prepare();
        conflict = database().commit(this);
        if (conflict != null) {
            step.failed("Conflict: " + conflict.message());
            throw new FailureException(conflict);
        }
        state = State.COMMITTED;
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).committed();
        }
        step.succeeded(Unit.UNIT);
    }

    private StepObserver.Step prepare() {
        boolean prepared = false;
        try {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).prepare();
            }
            StepObserver.Step step = begun();
            prepared = true;
            return step;
        } finally {
            if (!prepared) {
                database().end(this);
            }
        }
    }

    /** A commit of nothing is no step. */
    private StepObserver.Step begun() {
        StepObserver observer = database().platform().observer();
        return observer.isOn() && !isEmpty()
                ? observer.begins(StepObserver.Kind.COMMIT, "commit")
                : StepObserver.none().begins(StepObserver.Kind.COMMIT, "commit");
    }

    @Override
    public void rollback() {
        if (isActive()) {
            state = State.ROLLED_BACK;
            writes = null;
            database().end(this);
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
        requireActive();
        return work.apply(this);
    }

    @Override
    <A> A write(Function<MemoryTransaction, A> work) {
        requireActive();
        return work.apply(this);
    }

    @Override
    MemoryTransaction lasting() {
        requireActive();
        return this;
    }

    @Override
    void endLasting(MemoryTransaction transaction) {
        // The reader ends before the transaction it is in.
    }

    Snapshot snapshot() {
        return snapshot;
    }

    @Nullable
    Reads reads() {
        return reads;
    }

    boolean isSerializable() {
        return reads != null;
    }

    void enlist(CommitPart part) {
        requireActive();
        if (parts.isEmpty()) {
            parts = new ArrayList<>(1);
        }
        parts.add(part);
    }

    /** Whether there is nothing to commit. */
    boolean isEmpty() {
        return writes == null && parts.isEmpty();
    }

    List<CommitPart> parts() {
        return parts;
    }

    /** Those to the first table that it wrote to; {@code null} when there are none. */
    @Nullable
    Writes<?, ?> writes() {
        return writes;
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    @Override
    <K, E> @Nullable E find(Table<K, E> table, K key) {
        return find(table, key, table.row(key));
    }

    /** @param row what {@code table} has for {@code key} */
    <K, E> @Nullable E find(Table<K, E> table, K key, @Nullable Row<K, E> row) {
        requireActive();
        noteKey(table, key);
        return peek(table, key, row);
    }

    /** {@link #find} that does not count as a read. */
    <K, E> @Nullable E peek(Table<K, E> table, K key, @Nullable Row<K, E> row) {
        Write<K, E> own = own(table, key);
        if (own != null) {
            return own.value;
        }
        return row == null ? null : row.at(snapshot.commit);
    }

    /** Whether a row with this key is in view, or was committed since. */
    <K, E> boolean isTaken(Table<K, E> table, K key, @Nullable Row<K, E> row) {
        requireActive();
        noteKey(table, key);
        Write<K, E> own = own(table, key);
        if (own != null) {
            return own.value != null;
        }
        return row != null && (row.at(snapshot.commit) != null || row.head.value != null);
    }

    /**
     * Writes a row, or deletes it when {@code value} is {@code null}. Does not look at references.
     *
     * @param row what {@code table} has for {@code key}, or had a moment ago: what has come since is found by the commit
     * @throws FailureException with {@code Conflict}: {@code ConcurrentChange} or {@code DuplicateValue}; then nothing is
     *     written
     */
    <K, E> void put(Table<K, E> table, K key, @Nullable Row<K, E> row, @Nullable E value) {
        requireActive();
        if (conflict != null) {
            throw new FailureException(conflict);
        }
        if (row != null && row.head.commit > snapshot.commit) {
            throw doomed(concurrentChange(table, key));
        }
        Writes<K, E> own = writesTo(table);
        boolean isFirst = own == null || own.get(key) == null;
        E before = isFirst && row != null ? row.head.value : null;
        Write<K, E> write;
        if (row != null && before != null && value != null && table.isInSamePlaces(before, value)) {
            write = Write.inPlace(value, row);
        } else {
            write = Write.moving(key, value, table.indexed(value), row);
            if (value != null) {
                Version<K, E> known = isFirst && row != null ? row.head : Version.never();
                requireUnique(table, key, value, write.indexed(table), known);
            }
        }
        if (own == null) {
            own = new Writes<>(table);
            add(own);
        }
        Write<K, E> replaced = own.put(write);
        if (undo != null) {
            undo.add(new Undo<>(own, key, replaced));
        }
    }

    private void add(Writes<?, ?> another) {
        if (writes == null) {
            writes = another;
            return;
        }
        Writes<?, ?> last = writes;
        while (last.next != null) {
            last = last.next;
        }
        last.next = another;
    }

    /** Runs a statement of several writes: all of them or, when it throws, none. */
    <A> A atomically(Supplier<A> statement) {
        if (undo != null) {
            return statement.get();
        }
        List<Undo<?, ?>> written = new ArrayList<>();
        undo = written;
        boolean done = false;
        try {
            A result = statement.get();
            done = true;
            return result;
        } finally {
            undo = null;
            for (int i = written.size() - 1; !done && i >= 0; i--) {
                written.get(i).run();
            }
        }
    }

    /**
     * Requires that everything that {@code value} refers to is stored.
     *
     * @param stored what was there before, whose references are good
     */
    <K, E> void requireTargets(Table<K, E> table, K key, E value, @Nullable E stored) {
        for (ForeignKey<K, E, ?> reference : table.references) {
            requireTarget(reference, key, value, stored);
        }
    }

    private <K, E, T> void requireTarget(ForeignKey<K, E, T> reference, K key, E value, @Nullable E stored) {
        T target = reference.targetOf(value);
        boolean needless = target == null
                || stored != null && target.equals(reference.targetOf(stored))
                || isSame(reference.from, reference.to) && target.equals(key);
        if (target != null && !needless && !isThere(reference.to, target, reference.tenantOf(value))) {
            throw new FailureException(reference.missing(key, target));
        }
    }

    private <T, F> boolean isThere(Table<T, F> table, T key, @Nullable Object tenant) {
        noteKey(table, key);
        Row<T, F> row = table.row(key);
        F found = peek(table, key, row);
        if (found == null || tenant != null && !tenant.equals(table.type.tenantOf(found))) {
            return false;
        }
        if (own(table, key) == null && (row == null || row.head.value == null)) {
            throw doomed(concurrentChange(table, key));
        }
        return true;
    }

    /** Nothing that this transaction does counts any more. */
    FailureException doomed(Failure.Conflict by) {
        conflict = by;
        return new FailureException(by);
    }

    static <K> Failure.Conflict concurrentChange(Table<K, ?> table, K key) {
        return new Failure.Conflict(table.type.name(), key.toString(), new Failure.Conflict.ConcurrentChange());
    }

    /** These rows were read, if it matters. */
    <K, E> void noteRows(Table<K, E> table, Predicate<? super E> read) {
        if (reads != null) {
            reads.add(table, read);
        }
    }

    /** This row was read, if it matters. */
    <K, E> void noteKey(Table<K, E> table, K key) {
        if (reads != null) {
            reads.add(table, key);
        }
    }

    /** @param before a version that has its unique values already; they need no check */
    private <K, E> void requireUnique(
            Table<K, E> table, K key, E value, @Nullable Object[] indexed, Version<K, E> before) {
        for (Index<K, E> index : table.indexes) {
            Object wanted = index.unique ? indexed[index.ordinal] : null;
            if (wanted != null
                    && index.isUnique(wanted)
                    && !before.has(index, wanted)
                    && new Holders<>(this, table, index, wanted).isThereAnother(key)) {
                noteRows(table, entity -> wanted.equals(index.valueOf(entity)));
                throw new FailureException(new Failure.Conflict(
                        table.type.name(),
                        key.toString(),
                        new Failure.Conflict.DuplicateValue(index.name(), index.textOf(value))));
            }
        }
    }

    <K, E> @Nullable Write<K, E> own(Table<K, E> table, K key) {
        Writes<K, E> own = writesTo(table);
        return own == null ? null : own.get(key);
    }

    @SuppressWarnings("unchecked") // the writes to a table have its types
    <K, E> @Nullable Writes<K, E> writesTo(Table<K, E> table) {
        Writes<?, ?> each = writes;
        while (each != null && each.table != table) {
            each = each.next;
        }
        return (Writes<K, E>) each;
    }

    private static boolean isSame(Table<?, ?> one, Table<?, ?> other) {
        return one == other;
    }

    void requireActive() {
        if (!isActive()) {
            String end = state == State.COMMITTED ? "committed" : "rolled back";
            throw new IllegalStateException("this transaction was " + end + ": begin another one");
        }
    }
}
