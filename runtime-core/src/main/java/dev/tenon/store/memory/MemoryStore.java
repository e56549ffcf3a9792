package dev.tenon.store.memory;

import dev.tenon.DevelopmentOnly;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.CursorSeal;
import dev.tenon.store.EntityType;
import dev.tenon.store.Filter;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
        return Option.of(find(id));
    }

    @Override
    public final E require(K id) {
        E found = find(id);
        if (found == null) {
            throw new FailureException(new Failure.NotFound(type.name(), id.toString()));
        }
        return found;
    }

    /**
     * {@link dev.tenon.store.VersionedReads#requireVersion}, for the stores of versioned entities.
     *
     * @throws IllegalStateException when the entity has no version
     */
    public final E requireVersion(K id, Option<Long> expected) {
        if (!type.isVersioned()) {
            throw new IllegalStateException(type + " has no version");
        }
        E found = require(id);
        long actual = type.versionOf(found);
        if (expected.isDefined() && expected.get() != actual) {
            throw new FailureException(new Failure.Conflict(
                    type.name(), id.toString(), new Failure.Conflict.StaleVersion(expected.get(), actual)));
        }
        return found;
    }

    @Override
    public final Seq<E> findAllById(Iterable<? extends K> ids) {
        Predicate<E> visible = visible();
        Set<K> keys = new HashSet<>();
        ids.forEach(id -> keys.add(row(id)));
        List<E> found = session.read(transaction -> {
            List<E> rows = new ArrayList<>();
            for (K key : keys) {
                E entity = transaction.find(table, key);
                if (entity != null && visible.test(entity)) {
                    rows.add(entity);
                }
            }
            return rows;
        });
        found.sort(table.byKeyOnly);
        return out(found);
    }

    @Override
    public final boolean exists(K id) {
        return find(id) != null;
    }

    @Override
    public final long count() {
        return count(Selection.all());
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        return out(ask(selection, keyset(selection), Query::list));
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        return out(ask(selection, keyset(selection), query -> query.after(null, 1)))
                .headOption();
    }

    @Override
    public final long count(Selection<E> selection) {
        return this.<Long>ask(selection, table.byKeyOnly, Query::count);
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        return this.<Boolean>ask(selection, table.byKeyOnly, Query::exists);
    }

    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        Page.requireValid(number, size);
        Query.Part<E> part = ask(selection, keyset(selection), query -> query.part((number - 1L) * size, size));
        return new Page<>(out(part.items()), part.total(), number, size);
    }

    @Override
    public final Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        Page.requireValidSize(size);
        Keyset<E> keyset = keyset(selection);
        CursorSeal cursors = session.database().cursors();
        Keyset.Position<E> place =
                after.map(cursor -> cursors.open(cursor, keyset)).getOrNull();
        List<E> found = ask(selection, keyset, query -> query.after(place, size + 1L));
        boolean more = found.size() > size;
        List<E> items = more ? found.subList(0, size) : found;
        return new Slice<>(out(items), Option.when(more, () -> cursors.seal(items.get(size - 1), keyset)));
    }

    @Override
    public final Stream<E> stream(Selection<E> selection) {
        Filter<E> filter = filter(selection);
        MemoryTransaction snapshot = session.lasting();
        boolean open = false;
        try {
            Rows<E> rows = new Query<>(snapshot, table, filter, keyset(selection)).stream();
            open = true;
            return RowStream.of(session, snapshot, rows, type::copied);
        } finally {
            if (!open) {
                session.endLasting(snapshot);
            }
        }
    }

    @Override
    public final E insert(E given) {
        E entity = prepared(given);
        return type.copied(session.write(transaction -> writer(transaction).insert(entity)));
    }

    @Override
    public final E save(E given) {
        E entity = prepared(given);
        return type.copied(session.write(transaction -> writer(transaction).save(entity)));
    }

    @Override
    public final E update(E given) {
        E entity = prepared(given);
        return type.copied(session.write(transaction -> writer(transaction).update(entity)));
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        Seq<E> prepared = Vector.<E>ofAll(entities).map(this::prepared);
        return out(session.write(transaction -> writer(transaction).insertAll(prepared)));
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        Seq<E> prepared = Vector.<E>ofAll(entities).map(this::prepared);
        return out(session.write(transaction -> writer(transaction).saveAll(prepared)));
    }

    @Override
    public final void delete(E entity) {
        deleteAll(List.of(entity));
    }

    @Override
    public final boolean deleteById(K id) {
        return session.<Boolean>write(transaction -> writer(transaction).deleteById(row(id)));
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        List<E> all = new ArrayList<>();
        entities.forEach(all::add);
        session.write(transaction -> writer(transaction).deleteAll(all));
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        Filter<E> live = filter(new Selection<>(selection.filter(), selection.order(), false));
        return session.<Long>write(transaction -> writer(transaction).deleteRows(selected(transaction, live)));
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        type.requireAssignable(assignments);
        Filter<E> filter = filter(selection);
        return session.<Long>write(
                transaction -> writer(transaction).updateRows(selected(transaction, filter), assignments));
    }

    /**
     * The row with these values, of a lookup that {@link EntityType.Builder#unique} names.
     *
     * @throws IllegalArgumentException when the entity does not have this lookup
     */
    protected final Option<E> findUnique(Match<E> match) {
        return lookup(match).headOption();
    }

    /**
     * The rows with these values, of a lookup that {@link EntityType.Builder#lookup} names, by key.
     *
     * @throws IllegalArgumentException when the entity does not have this lookup
     */
    protected final Seq<E> findAll(Match<E> match) {
        return lookup(match);
    }

    private Seq<E> lookup(Match<E> match) {
        Index<K, E> index = table.lookup(match);
        Object value = index.valueOf(type.scope(match, by));
        Predicate<E> visible = visible();
        return out(session.read(transaction -> new Holders<>(transaction, table, index, value).entities(visible)));
    }

    private @Nullable E find(K id) {
        if (!type.isScoped()) {
            E found = session.find(table, row(id));
            return found == null ? null : type.copied(found);
        }
        Predicate<E> visible = visible();
        E found = session.find(table, row(id));
        return found != null && visible.test(found) ? type.copied(found) : null;
    }

    private <A> A ask(Selection<E> selection, Keyset<E> keyset, Function<Query<K, E>, A> question) {
        Filter<E> filter = filter(selection);
        return session.read(transaction -> question.apply(new Query<>(transaction, table, filter, keyset)));
    }

    private TableWriter<K, E> writer(MemoryTransaction transaction) {
        return new TableWriter<>(
                transaction, table, visible(), session.database().now());
    }

    private List<E> selected(MemoryTransaction transaction, Filter<E> filter) {
        return new Query<>(transaction, table, filter, table.byKeyOnly).list();
    }

    /** What of a selection is there for the caller. */
    private Filter<E> filter(Selection<E> selection) {
        return type.isScoped() ? type.scope(selection.withDeleted(), by).and(selection.filter()) : selection.filter();
    }

    private Predicate<E> visible() {
        if (!type.isScoped()) {
            return entity -> true;
        }
        return type.scope(false, by)::test;
    }

    private E prepared(E entity) {
        return type.prepared(entity, session.database().now(), by);
    }

    private Keyset<E> keyset(Selection<E> selection) {
        return selection.order().isEmpty() ? table.byKeyOnly : Keyset.of(type, selection.order());
    }

    /** The key that rows are kept under: {@code equals} may tell apart what the key's order does not, such as 1.0 and 1.00. */
    private K row(K key) {
        return type.key().canonical(key);
    }

    /** What may leave the store. */
    private Seq<E> out(List<E> rows) {
        return type.isCopied() ? Vector.ofAll(rows).map(type::copied) : Vector.ofAll(rows);
    }
}
