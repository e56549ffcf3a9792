package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.store.Cursor;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity in a {@link MemoryDatabase}, as one {@link MemorySession} sees them. Generated stores extend it and
 * add their lookups. As safe for use by several threads as its session.
 *
 * @param <K> the key
 * @param <E> the entity
 */
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
        return Option.of(session.find(table, id));
    }

    @Override
    public final E require(K id) {
        E found = session.find(table, id);
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
        return session.find(table, id) != null;
    }

    @Override
    public final long count() {
        return count(Selection.all());
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        return Vector.ofAll(sorted(selection));
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        return Option.ofOptional(matching(selection).stream().min(keyset(selection)));
    }

    @Override
    public final long count(Selection<E> selection) {
        return matching(selection).size();
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        return !matching(selection).isEmpty();
    }

    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        Page.requireValid(number, size);
        List<E> rows = sorted(selection);
        long start = Math.min((number - 1L) * size, rows.size());
        long end = Math.min(start + size, rows.size());
        return new Page<>(Vector.ofAll(rows.subList((int) start, (int) end)), rows.size(), number, size);
    }

    @Override
    public final Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        Page.requireValidSize(size);
        Keyset<E> keyset = keyset(selection);
        List<E> rows = matching(selection);
        if (after.isDefined()) {
            Keyset.Position<E> position = session.database().cursors().open(after.get(), keyset);
            rows.removeIf(row -> !position.isBefore(row));
        }
        rows.sort(keyset);
        boolean more = rows.size() > size;
        Seq<E> items = Vector.ofAll(more ? rows.subList(0, size) : rows);
        return new Slice<>(items, Option.when(more, () -> session.database().cursors().seal(items.last(), keyset)));
    }

    @Override
    public final E insert(E entity) {
        K key = type.keyOf(entity);
        return session.write(transaction -> {
            if (transaction.isTaken(table, key)) {
                throw conflict(key, new Failure.Conflict.DuplicateKey());
            }
            return put(transaction, key, entity, 1);
        });
    }

    @Override
    public final E save(E entity) {
        K key = type.keyOf(entity);
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
        K key = type.keyOf(entity);
        session.write(transaction -> {
            E stored = transaction.find(table, key);
            if (stored == null) {
                throw notFound(key);
            }
            if (versioning != null) {
                requireSame(
                        key, versioning.version().applyAsLong(entity), versioning.version().applyAsLong(stored));
            }
            transaction.put(table, key, null);
            return stored;
        });
    }

    @Override
    public final boolean deleteById(K id) {
        return session.write(transaction -> {
            boolean present = transaction.find(table, id) != null;
            if (present) {
                transaction.put(table, id, null);
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
        return session.read(transaction -> transaction.lookup(table, index, field.type().stored(value)));
    }

    private List<E> matching(Selection<E> selection) {
        return session.read(transaction -> transaction.select(table, selection.filter()));
    }

    private List<E> sorted(Selection<E> selection) {
        List<E> rows = matching(selection);
        rows.sort(keyset(selection));
        return rows;
    }

    private Keyset<E> keyset(Selection<E> selection) {
        return Keyset.of(type, selection.order());
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
