package dev.tenon.store.memory;

import dev.tenon.DevelopmentOnly;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.CursorSeal;
import dev.tenon.store.EntityType;
import dev.tenon.store.Keyset;
import dev.tenon.store.Match;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    private final Correlation by;

    /** The rows of {@code type} as {@code session} sees them. */
    protected MemoryStore(EntityType<K, E> type, MemorySession session) {
        this(type, session, Correlation.none());
    }

    /** The rows of {@code type} as {@code session} sees them, for {@code by}. */
    protected MemoryStore(EntityType<K, E> type, MemorySession session, Correlation by) {
        this.type = type;
        this.session = session;
        this.by = by;
        this.table = session.database().table(type);
    }

    /** Where it reads and writes. */
    protected final MemorySession session() {
        return session;
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
        if (type.version().isEmpty()) {
            throw new IllegalStateException(type + " has no version");
        }
        E found = require(id);
        if (expected.isDefined()) {
            requireSame(id, expected.get(), type.versionOf(found));
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
    public final E insert(E given) {
        E entity = prepared(given);
        K key = row(type.key().of(entity));
        return session.write(transaction -> {
            if (transaction.isTaken(table, key)) {
                throw conflict(key, new Failure.Conflict.DuplicateKey());
            }
            return put(transaction, key, entity, 1);
        });
    }

    @Override
    public final E save(E given) {
        E entity = prepared(given);
        K key = row(type.key().of(entity));
        return session.write(transaction -> save(transaction, key, entity, transaction.find(table, key)));
    }

    @Override
    public final E update(E given) {
        E entity = prepared(given);
        K key = row(type.key().of(entity));
        return session.write(transaction -> {
            E stored = transaction.find(table, key);
            if (stored == null) {
                throw notFound(key);
            }
            return save(transaction, key, entity, stored);
        });
    }

    private E save(MemoryTransaction transaction, K key, E entity, @Nullable E stored) {
        long actual = stored == null ? 0 : type.versionOf(stored);
        if (type.version().isDefined()) {
            requireSame(key, type.versionOf(entity), actual);
        }
        return put(transaction, key, stored == null ? entity : type.withCreationOf(entity, stored), actual + 1);
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        return Vector.<E>ofAll(entities).map(this::insert);
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        return Vector.<E>ofAll(entities).map(this::save);
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        entities.forEach(this::delete);
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        Seq<E> rows = list(selection);
        rows.forEach(row -> deleteById(type.key().of(row)));
        return rows.size();
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        type.requireAssignable(assignments);
        Seq<E> rows = list(selection);
        rows.forEach(row -> session.write(transaction -> put(
                transaction,
                row(type.key().of(row)),
                type.assigned(row, assignments, session.database().platform().now()),
                type.versionOf(row) + 1)));
        return rows.size();
    }

    @Override
    public final Seq<E> findAllById(Iterable<? extends K> ids) {
        return Vector.<K>ofAll(ids).distinct().flatMap(this::findById).sorted(keyset(Selection.all()));
    }

    @Override
    public final Stream<E> stream(Selection<E> selection) {
        return list(selection).toJavaStream();
    }

    @Override
    public final void delete(E entity) {
        K key = row(type.key().of(entity));
        session.write(transaction -> {
            E stored = transaction.find(table, key);
            if (stored == null) {
                throw notFound(key);
            }
            requireSame(key, type.versionOf(entity), type.versionOf(stored));
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
     * The row with these values, of a lookup that {@link EntityType.Builder#unique} names.
     *
     * @throws IllegalArgumentException when the entity does not have this lookup
     */
    protected final Option<E> findUnique(Match<E> match) {
        return Option.ofOptional(lookup(match).stream().findFirst());
    }

    /**
     * The rows with these values, of a lookup that {@link EntityType.Builder#lookup} names, by key.
     *
     * @throws IllegalArgumentException when the entity does not have this lookup
     */
    protected final Seq<E> findAll(Match<E> match) {
        List<E> found = lookup(match);
        found.sort(keyset(Selection.all()));
        return Vector.ofAll(found);
    }

    private List<E> lookup(Match<E> match) {
        Index<K, E> index = table.index(match.fields());
        Object value = match.parts().size() == 1
                ? match.parts().head().stored()
                : match.parts().map(Match.Part::stored).toJavaList();
        return value == null
                ? new ArrayList<>(list(Selection.<E>all().where(match.filter())).asJava())
                : session.read(transaction -> transaction.lookup(table, index, value));
    }

    private E prepared(E entity) {
        return type.prepared(entity, session.database().platform()::now, by);
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
        return type.key().canonical(key);
    }

    private E put(MemoryTransaction transaction, K key, E entity, long version) {
        E stored = type.withVersion(entity, version);
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
