package dev.tenon.store.memory;

import dev.tenon.DevelopmentOnly;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.CursorSeal;
import dev.tenon.store.EntityType;
import dev.tenon.store.EntityType.Versioning;
import dev.tenon.store.Field;
import dev.tenon.store.Keyset;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity in a {@link MemoryDatabase}, as one {@link MemorySession} sees them. Generated stores extend it and
 * add their lookups. As safe for use by several threads as its session.
 *
 * @param <K> the key
 * @param <E> the entity
 */
@DevelopmentOnly
public class MemoryStore<K, E> implements WriteStore<K, E> {

    private final EntityType<K, E> type;
    private final MemorySession session;
    private final Table<K, E> table;
    private final @Nullable Versioning<E> versioning;

    /** The rows of {@code type} as {@code session} sees them. */
    protected MemoryStore(EntityType<K, E> type, MemorySession session) {
        this.type = type;
        this.session = session;
        this.table = session.database().table(type);
        this.versioning = type.versioning().getOrNull();
    }

    @Override
    public final Option<E> findById(K id) {
        return Option.of(session.find(table, row(id)));
    }

    @Override
    public final E require(K id) {
        E found = session.find(table, row(id));
        if (found == null) {
            throw notFound(id);
        }
        return found;
    }

    /**
     * {@link dev.tenon.store.VersionedReads#requireVersion}, for the stores of versioned entities.
     *
     * @throws IllegalStateException when the entity has no version
     */
    public final E requireVersion(K id, Option<Long> expected) {
        if (versioning == null) {
            throw new IllegalStateException(type + " has no version");
        }
        E found = require(id);
        if (expected.isDefined()) {
            requireSame(id, expected.get(), versioning.version().applyAsLong(found));
        }
        return found;
    }

    @Override
    public final boolean exists(K id) {
        return session.find(table, row(id)) != null;
    }

    @Override
    public final long count() {
        return count(Selection.all());
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        List<E> rows = new ArrayList<>();
        scan(selection, rows::add);
        rows.sort(keyset(selection));
        return Vector.ofAll(rows);
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        return Vector.ofAll(smallest(selection, 1).sorted()).headOption();
    }

    @Override
    public final long count(Selection<E> selection) {
        return smallest(selection, 0).offered();
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        AtomicBoolean found = new AtomicBoolean();
        scan(selection, row -> {
            found.set(true);
            return false;
        });
        return found.get();
    }

    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        Page.requireValid(number, size);
        long start = (number - 1L) * size;
        Smallest<E> rows = smallest(selection, start + size);
        Seq<E> items = start < rows.offered() ? Vector.ofAll(rows.sorted()).drop((int) start) : Vector.empty();
        return new Page<>(items, rows.offered(), number, size);
    }

    @Override
    public final Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        Page.requireValidSize(size);
        Keyset<E> keyset = keyset(selection);
        CursorSeal cursors = session.database().cursors();
        Option<Keyset.Position<E>> position = after.map(cursor -> cursors.open(cursor, keyset));
        Smallest<E> rows = new Smallest<>(keyset, size + 1L);
        scan(selection, row -> {
            if (position.forAll(place -> place.isBefore(row))) {
                rows.offer(row);
            }
            return true;
        });
        Seq<E> items = Vector.ofAll(rows.sorted()).take(size);
        return new Slice<>(items, Option.when(rows.offered() > size, () -> cursors.seal(items.last(), keyset)));
    }

    @Override
    public final E insert(E entity) {
        K key = row(type.keyOf(entity));
        return session.write(transaction -> {
            if (transaction.isTaken(table, key)) {
                throw conflict(key, new Failure.Conflict.DuplicateKey());
            }
            return put(transaction, key, entity, 1);
        });
    }

    @Override
    public final E save(E entity) {
        K key = row(type.keyOf(entity));
        return session.write(transaction -> {
            if (versioning == null) {
                return put(transaction, key, entity, 0);
            }
            E stored = transaction.find(table, key);
            long actual = stored == null ? 0 : versioning.version().applyAsLong(stored);
            requireSame(key, versioning.version().applyAsLong(entity), actual);
            return put(transaction, key, entity, actual + 1);
        });
    }

    @Override
    public final void delete(E entity) {
        K key = row(type.keyOf(entity));
        session.write(transaction -> {
            E stored = transaction.find(table, key);
            if (stored == null) {
                throw notFound(key);
            }
            if (versioning != null) {
                requireSame(
                        key,
                        versioning.version().applyAsLong(entity),
                        versioning.version().applyAsLong(stored));
            }
            transaction.put(table, key, null);
            return stored;
        });
    }

    @Override
    public final boolean deleteById(K id) {
        return session.write(transaction -> {
            boolean present = transaction.find(table, row(id)) != null;
            if (present) {
                transaction.put(table, row(id), null);
            }
            return present;
        });
    }

    /**
     * The row that has {@code value} in a field that {@link EntityType#unique} names.
     *
     * @throws IllegalArgumentException when the entity does not have this lookup
     */
    protected final <T> Option<E> findUnique(Field<E, T> field, T value) {
        return Option.ofOptional(lookup(field, value).stream().findFirst());
    }

    /**
     * The rows that have {@code value} in a field that {@link EntityType#lookup} names, by key.
     *
     * @throws IllegalArgumentException when the entity does not have this lookup
     */
    protected final <T> Seq<E> findAll(Field<E, T> field, T value) {
        List<E> found = lookup(field, value);
        found.sort(keyset(Selection.all()));
        return Vector.ofAll(found);
    }

    private <T> List<E> lookup(Field<E, T> field, T value) {
        Index<K, E> index = table.index(field);
        return session.read(
                transaction -> transaction.lookup(table, index, field.type().stored(value)));
    }

    private Smallest<E> smallest(Selection<E> selection, long limit) {
        Smallest<E> rows = new Smallest<>(keyset(selection), limit);
        scan(selection, row -> {
            rows.offer(row);
            return true;
        });
        return rows;
    }

    private void scan(Selection<E> selection, Predicate<E> visitor) {
        session.read(transaction -> {
            transaction.scan(table, selection.filter(), visitor);
            return Unit.UNIT;
        });
    }

    private Keyset<E> keyset(Selection<E> selection) {
        return Keyset.of(type, selection.order());
    }

    /** The key that rows are kept under: {@code equals} may tell apart what the key's order does not, such as 1.0 and 1.00. */
    private K row(K key) {
        return type.key().type().canonical(key);
    }

    private E put(MemoryTransaction transaction, K key, E entity, long version) {
        E stored = versioning == null ? entity : versioning.withVersion().apply(entity, version);
        transaction.put(table, key, stored);
        return stored;
    }

    private void requireSame(K key, long expected, long actual) {
        if (expected != actual) {
            throw conflict(key, new Failure.Conflict.StaleVersion(expected, actual));
        }
    }

    private FailureException notFound(K id) {
        return new FailureException(new Failure.NotFound(type.name(), id.toString()));
    }

    private FailureException conflict(K id, Failure.Conflict.Reason reason) {
        return new FailureException(new Failure.Conflict(type.name(), id.toString(), reason));
    }
}
