package dev.tenon.postgres.store;

import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.Cursor;
import dev.tenon.store.EntityType;
import dev.tenon.store.Keyset;
import dev.tenon.store.Match;
import dev.tenon.store.Page;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a {@link PostgresStore} reads.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public abstract sealed class PostgresReads<K, E> implements ReadStore<K, E> permits PostgresStore {

    final PostgresTable<K, E> table;
    final EntityType<K, E> type;
    final PostgresSession session;
    final VisibleRows<K, E> rows;

    PostgresReads(PostgresTable<K, E> table, PostgresSession session, Correlation by) {
        this.table = table;
        this.type = table.type();
        this.session = session;
        this.rows = new VisibleRows<>(table, by);
    }

    /** The entity in the present row. */
    protected abstract E read(RowReader row);

    final PostgresTable<K, E> table() {
        return table;
    }

    /** Where it reads and writes. */
    protected final PostgresSession session() {
        return session;
    }

    final Refusals<K, E> refusals() {
        return new Refusals<>(rows);
    }

    @Override
    public final Option<E> findById(K id) {
        if (!type.key().canBeStored(id)) {
            return first(rows.ofKey(id));
        }
        return session.read(subject(id), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(table.sql(Statement.FIND_BY_ID))) {
                rows.bindKey(statement, id);
                return one(statement);
            }
        });
    }

    @Override
    public final E require(K id) {
        return findById(id).getOrElseThrow(() -> refusals().notFound(id));
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
        long actual = type.versionOf(found);
        if (expected.exists(version -> version != actual)) {
            throw refusals().staleVersion(id, expected.get(), actual);
        }
        return found;
    }

    @Override
    public final Seq<E> findAllById(Iterable<? extends K> ids) {
        Sql sql = rows.keysIn(rows.select(), ids);
        sql = rows.scope(sql, false).add(" ORDER BY " + table.keyOrder());
        return list(sql);
    }

    @Override
    public final boolean exists(K id) {
        return exists(rows.ofKey(id));
    }

    @Override
    public final long count() {
        return count(Selection.all());
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        return list(KeysetSql.order(table, keyset(selection), rows.where(rows.select(), selection)));
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        Sql sql = KeysetSql.order(table, keyset(selection), rows.where(rows.select(), selection))
                .add(" LIMIT 1");
        return read(sql, this::one);
    }

    @Override
    public final long count(Selection<E> selection) {
        Sql sql = rows.where(new Sql("SELECT count(*) FROM " + table.name() + " AS t"), selection);
        return read(sql, statement -> {
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        });
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        Sql sql = rows.where(new Sql("SELECT EXISTS (SELECT FROM " + table.name() + " AS t"), selection)
                .add(")");
        return session.read(subject(), sql::isTrue);
    }

    /** The total and the rows come from one statement, and so from one snapshot. */
    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        Page.requireValid(number, size);
        Sql sql = rows.where(
                        new Sql("SELECT page.*, total.rows FROM (SELECT count(*) AS rows FROM " + table.name()
                                + " AS t"),
                        selection)
                .add(") AS total LEFT JOIN LATERAL (")
                .add(table.sql(Statement.SELECT));
        KeysetSql.order(table, keyset(selection), rows.where(sql, selection))
                .add(" LIMIT ")
                .value(ColumnType.INTEGER, size)
                .add(" OFFSET ")
                .value(ColumnType.BIGINT, (number - 1L) * size)
                .add(") AS page ON TRUE");
        return read(sql, statement -> {
            List<E> items = new ArrayList<>();
            long total;
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                total = found.getLong(found.getMetaData().getColumnCount());
                // The total has a row of its own when the page has none.
                found.getObject(keyColumn(found));
                boolean isEmpty = found.wasNull();
                RowReader reader = new RowReader(found);
                for (boolean more = !isEmpty; more; more = found.next()) {
                    items.add(read(reader));
                }
            }
            return new Page<>(Vector.ofAll(items), total, number, size);
        });
    }

    @Override
    public final Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size) {
        Page.requireValidSize(size);
        Keyset<E> keyset = keyset(selection);
        Sql sql = rows.where(rows.select(), selection);
        for (Cursor cursor : after) {
            KeysetSql.after(table, session.database().cursors().open(cursor, keyset), sql.add(" AND "));
        }
        KeysetSql.order(table, keyset, sql).add(" LIMIT ").value(ColumnType.INTEGER, size + 1);
        Seq<E> found = list(sql);
        Seq<E> items = found.take(size);
        return new Slice<>(
                items,
                Option.when(
                        found.size() > size, () -> session.database().cursors().seal(items.last(), keyset)));
    }

    @Override
    public final Stream<E> stream(Selection<E> selection) {
        Sql sql = KeysetSql.order(table, keyset(selection), rows.where(rows.select(), selection));
        return session.stream(subject(), connection -> new RowStream<>(sql.prepare(connection), this::read));
    }

    /**
     * The row with these values of a unique lookup.
     *
     * @param sql all columns of the rows {@code t} that somebody may see, with a parameter for each value and then for the tenant
     */
    protected final Option<E> findUnique(String sql, Match<E> match) {
        return matches(match)
                ? read(bound(sql, match), this::one)
                : first(Selection.<E>all().where(match.filter()));
    }

    /**
     * The rows with these values of a lookup.
     *
     * @param sql all columns of the rows {@code t} that somebody may see by key, with a parameter for each value and then for the tenant
     */
    protected final Seq<E> findAll(String sql, Match<E> match) {
        return matches(match)
                ? list(bound(sql, match))
                : list(Selection.<E>all().where(match.filter()));
    }

    /** Whether the statement of a lookup says all: an empty value is no parameter. */
    private boolean matches(Match<E> match) {
        return match.parts().forAll(Match.Part::canBeStored);
    }

    private Sql bound(String sql, Match<E> match) {
        Sql bound = new Sql(sql);
        for (Match.Part<E, ?> part : match.parts()) {
            Object stored = part.stored();
            bound.hidden(ColumnType.of(part.field().type()), stored == null ? null : ColumnType.parameter(stored));
        }
        rows.hideTenant(bound);
        return bound;
    }

    private interface Reading<A> {
        A of(PreparedStatement statement) throws SQLException;
    }

    private <A> A read(Sql sql, Reading<A> reading) {
        return session.read(subject(), connection -> {
            try (PreparedStatement statement = sql.prepare(connection)) {
                return reading.of(statement);
            }
        });
    }

    private Seq<E> list(Sql sql) {
        return read(sql, this::many);
    }

    /** The first row that a statement finds. */
    final Option<E> one(PreparedStatement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            return found.next() ? Option.some(read(new RowReader(found))) : Option.none();
        }
    }

    /** All rows that a statement finds. */
    final Seq<E> many(PreparedStatement statement) throws SQLException {
        List<E> items = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            RowReader reader = new RowReader(found);
            while (found.next()) {
                items.add(read(reader));
            }
        }
        return Vector.ofAll(items);
    }

    private int keyColumn(ResultSet found) throws SQLException {
        return found.findColumn(table.plainColumn(type.key().fields().head()));
    }

    private Keyset<E> keyset(Selection<E> selection) {
        return Keyset.of(type, selection.order());
    }

    /** What statements on many rows are about. */
    final Subject subject() {
        return new Subject(table, "");
    }

    /** What statements on one row are about. */
    final Subject subject(K id) {
        return new Subject(table, id);
    }
}
