package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.Assignment;
import dev.tenon.store.Cursor;
import dev.tenon.store.EntityType;
import dev.tenon.store.Filter;
import dev.tenon.store.Keyset;
import dev.tenon.store.Match;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity in PostgreSQL, as one {@link PostgresSession} sees them. Generated stores extend it, say how a row is read and
 * written, and add their lookups. As safe for use by several threads as its session.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public abstract class PostgresStore<K, E> implements WriteStore<K, E> {

    private final PostgresTable<K, E> table;
    private final EntityType<K, E> type;
    private final PostgresSession session;
    private final Correlation by;

    /** The rows of {@code table} as {@code session} sees them. */
    protected PostgresStore(PostgresTable<K, E> table, PostgresSession session) {
        this(table, session, Correlation.none());
    }

    /** The rows of {@code table} as {@code session} sees them, for {@code by}. */
    protected PostgresStore(PostgresTable<K, E> table, PostgresSession session, Correlation by) {
        this.table = table;
        this.type = table.type();
        this.session = session;
        this.by = by;
    }

    /** The entity in the present row. */
    protected abstract E read(RowReader row);

    /** Every column of {@code entity}, in the order of the table. */
    protected abstract void write(E entity, RowWriter row);

    final PostgresTable<K, E> table() {
        return table;
    }

    /** Where it reads and writes. */
    protected final PostgresSession session() {
        return session;
    }

    @Override
    public final Option<E> findById(K id) {
        if (type.isScoped() || !type.key().canBeStored(id)) {
            return first(Selection.<E>all().where(keyFilter(id)));
        }
        return session.read(subject(id), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(table.sql(Statement.FIND_BY_ID))) {
                bindKey(statement, 1, id);
                return one(statement);
            }
        });
    }

    @Override
    public final E require(K id) {
        return findById(id).getOrElseThrow(() -> notFound(id));
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
            throw refused(id, new Conflict.StaleVersion(expected.get(), actual));
        }
        return found;
    }

    @Override
    public final Seq<E> findAllById(Iterable<? extends K> ids) {
        Sql sql = keysIn(select(), ids);
        sql = scope(sql, false).add(" ORDER BY " + table.keyOrder());
        return list(sql);
    }

    @Override
    public final boolean exists(K id) {
        return exists(Selection.<E>all().where(keyFilter(id)));
    }

    @Override
    public final long count() {
        return count(Selection.all());
    }

    @Override
    public final Seq<E> list(Selection<E> selection) {
        return list(KeysetSql.order(table, keyset(selection), where(select(), selection)));
    }

    @Override
    public final Option<E> first(Selection<E> selection) {
        Sql sql = KeysetSql.order(table, keyset(selection), where(select(), selection))
                .add(" LIMIT 1");
        return read(sql, this::one);
    }

    @Override
    public final long count(Selection<E> selection) {
        return read(where(new Sql("SELECT count(*) FROM " + table.name() + " AS t"), selection), statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Override
    public final boolean exists(Selection<E> selection) {
        Sql sql = where(new Sql("SELECT EXISTS (SELECT FROM " + table.name() + " AS t"), selection)
                .add(")");
        return read(sql, PostgresStore::truth);
    }

    /** The total and the rows come from one statement, and so from one snapshot. */
    @Override
    public final Page<E> page(Selection<E> selection, int number, int size) {
        Page.requireValid(number, size);
        Sql sql = where(
                        new Sql("SELECT page.*, total.rows FROM (SELECT count(*) AS rows FROM " + table.name()
                                + " AS t"),
                        selection)
                .add(") AS total LEFT JOIN LATERAL (")
                .add(table.sql(Statement.SELECT));
        KeysetSql.order(table, keyset(selection), where(sql, selection))
                .add(" LIMIT ")
                .value(ColumnType.INTEGER, size)
                .add(" OFFSET ")
                .value(ColumnType.BIGINT, (number - 1L) * size)
                .add(") AS page ON TRUE");
        return read(sql, statement -> {
            List<E> items = new ArrayList<>();
            long total;
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                total = rows.getLong(rows.getMetaData().getColumnCount());
                // The total has a row of its own when the page has none.
                rows.getObject(keyColumn(rows));
                boolean isEmpty = rows.wasNull();
                RowReader reader = new RowReader(rows);
                for (boolean more = !isEmpty; more; more = rows.next()) {
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
        Sql sql = where(select(), selection);
        for (Cursor cursor : after) {
            KeysetSql.after(table, session.database().cursors().open(cursor, keyset), sql.add(" AND "));
        }
        KeysetSql.order(table, keyset, sql).add(" LIMIT ").value(ColumnType.INTEGER, size + 1);
        Seq<E> rows = list(sql);
        Seq<E> items = rows.take(size);
        return new Slice<>(
                items,
                Option.when(
                        rows.size() > size, () -> session.database().cursors().seal(items.last(), keyset)));
    }

    @Override
    public final Stream<E> stream(Selection<E> selection) {
        Sql sql = KeysetSql.order(table, keyset(selection), where(select(), selection));
        return session.stream(subject(), connection -> new RowStream<>(sql.prepare(connection), this::read));
    }

    @Override
    public final E insert(E given) {
        E entity = type.withVersion(prepared(given), 1);
        return session.write(subjectOf(entity), connection -> inserted(connection, entity));
    }

    @Override
    public final E save(E given) {
        E entity = prepared(given);
        return session.write(subjectOf(entity), connection -> saved(connection, entity));
    }

    @Override
    public final E update(E given) {
        E entity = prepared(given);
        return session.write(subjectOf(entity), connection -> {
            E next = type.withVersion(entity, type.versionOf(entity) + 1);
            return changed(connection, Statement.UPDATE, next)
                    .getOrElseThrow(() -> whyNotUpdated(connection, entity, true));
        });
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        Seq<E> prepared = Vector.<E>ofAll(entities).map(entity -> type.withVersion(prepared(entity), 1));
        return all(prepared, connection -> changedAll(connection, Statement.INSERT_ALL, prepared), this::inserted);
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        Seq<E> prepared = Vector.<E>ofAll(entities).map(this::prepared);
        requireDistinct(prepared);
        return all(prepared, connection -> savedAll(connection, prepared), this::saved);
    }

    @Override
    public final void delete(E entity) {
        K id = type.key().of(entity);
        deleting(subject(id), connection -> {
            if (!isDeleted(connection, Statement.DELETE, id, type.versionOf(entity))) {
                throw whyNotDeleted(connection, id, Option.some(type.versionOf(entity)));
            }
            return true;
        });
    }

    @Override
    public final boolean deleteById(K id) {
        return deleting(subject(id), connection -> {
            boolean deleted = isDeleted(connection, Statement.DELETE_BY_ID, id, 0);
            if (!deleted && versionInView(connection, id).isDefined()) {
                throw whyNotDeleted(connection, id, Option.none());
            }
            return deleted;
        });
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        Seq<E> all = Vector.ofAll(entities);
        all(all, connection -> deletedAll(connection, all), (connection, entity) -> {
            K id = type.key().of(entity);
            if (!isDeleted(connection, Statement.DELETE, id, type.versionOf(entity))) {
                throw whyNotDeleted(connection, id, Option.some(type.versionOf(entity)));
            }
            return entity;
        });
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        return bulk(
                connection -> empty(connection, rows -> where(rows, selection)),
                () -> where(new Sql(deletes()), selection),
                deletedAt());
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        type.requireAssignable(assignments);
        Sql sql = new Sql("UPDATE " + table.name() + " AS t SET ");
        String between = "";
        for (Assignment<E, ?> assignment : assignments) {
            sql.add(between);
            assign(sql, assignment);
            between = ", ";
        }
        for (OrderedField<E, Instant> updatedAt : type.updatedAt()) {
            sql.add(between)
                    .add(PostgresTable.quoted(table.plainColumn(updatedAt)))
                    .add(" = ");
            sql.value(ColumnType.TIMESTAMPTZ, updatedAt.type().normal(now()));
            between = ", ";
        }
        sql.add(nextVersion(between));
        return bulk(connection -> {}, () -> where(sql, selection), null);
    }

    /**
     * The row with these values of a unique lookup.
     *
     * @param sql all columns of the rows {@code t}, with a parameter for each value
     */
    protected final Option<E> findUnique(String sql, Match<E> match) {
        return matches(match)
                ? read(bound(sql, match), this::one)
                : first(Selection.<E>all().where(match.filter()));
    }

    /**
     * The rows with these values of a lookup.
     *
     * @param sql all columns of the rows {@code t} by key, with a parameter for each value
     */
    protected final Seq<E> findAll(String sql, Match<E> match) {
        return matches(match)
                ? list(bound(sql, match))
                : list(Selection.<E>all().where(match.filter()));
    }

    /** Whether the statement of a lookup says all: an empty value is no parameter, and a scope is not in it. */
    private boolean matches(Match<E> match) {
        return !type.isScoped() && match.parts().forAll(Match.Part::canBeStored);
    }

    private static <E> Sql bound(String sql, Match<E> match) {
        Sql bound = new Sql(sql);
        for (Match.Part<E, ?> part : match.parts()) {
            Object stored = part.stored();
            bound.hidden(ColumnType.of(part.field().type()), stored == null ? null : ColumnType.parameter(stored));
        }
        return bound;
    }

    // Writing one row.

    private E inserted(Connection connection, E entity) throws SQLException {
        return changed(connection, Statement.INSERT, entity).getOrElseThrow(() -> whyNotInserted(connection, entity));
    }

    private E saved(Connection connection, E entity) throws SQLException {
        if (type.version().isEmpty()) {
            return changed(connection, Statement.UPSERT, entity)
                    .getOrElseThrow(() -> whyNotUpserted(connection, entity));
        }
        long version = type.versionOf(entity);
        E next = type.withVersion(entity, version + 1);
        return version == 0
                ? changed(connection, Statement.INSERT, next).getOrElseThrow(() -> whyNotSavedAsNew(connection, next))
                : changed(connection, Statement.UPDATE, next)
                        .getOrElseThrow(() -> whyNotUpdated(connection, entity, false));
    }

    /** What is stored now, or none when no row was written. */
    private Option<E> changed(Connection connection, Statement statement, E entity) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(table.sql(statement))) {
            write(entity, new StatementRow(prepared));
            if (statement == Statement.INSERT || type.creation().isEmpty()) {
                return Option.when(prepared.executeUpdate() == 1, entity);
            }
            return one(prepared);
        }
    }

    /** What is emptied in other rows is undone when the row is not deleted. */
    private <A> A deleting(Subject subject, SqlWork<A> work) {
        return empties() ? session.atomically(subject, work) : session.write(subject, work);
    }

    private boolean empties() {
        return type.deletedAt().isEmpty() && table.emptied().nonEmpty();
    }

    /** Empties what refers to the rows that {@code which} selects. */
    private void empty(Connection connection, java.util.function.UnaryOperator<Sql> which) throws SQLException {
        if (!empties()) {
            return;
        }
        String key = table.keyOrder();
        for (PostgresTable.Emptied emptied : table.emptied()) {
            String column = PostgresTable.quoted(emptied.column());
            String version = PostgresTable.quoted(emptied.version());
            Sql sql = new Sql("UPDATE " + emptied.table() + " AS r SET " + column + " = NULL"
                    + (emptied.version().isEmpty() ? "" : ", " + version + " = r." + version + " + 1")
                    + " WHERE r." + column + " IN (SELECT " + key + " FROM " + table.name() + " AS t");
            try (PreparedStatement prepared = which.apply(sql).add(")").prepare(connection)) {
                prepared.executeUpdate();
            }
        }
    }

    private boolean isDeleted(Connection connection, Statement statement, K id, long version) throws SQLException {
        if (!type.key().canBeStored(id)) {
            return false;
        }
        empty(connection, rows -> where(rows, Selection.<E>all().where(keyFilter(id))));
        Sql sql = new Sql(table.sql(statement));
        if (deletedAt() != null) {
            sql.hidden(ColumnType.TIMESTAMPTZ, deletedAt());
        }
        hideKey(sql, id);
        if (statement == Statement.DELETE && type.version().isDefined()) {
            sql.hidden(ColumnType.BIGINT, version);
        }
        try (PreparedStatement prepared = scope(sql, false).prepare(connection)) {
            return prepared.executeUpdate() == 1;
        }
    }

    // Writing many.

    private interface OneByOne<E> {
        E on(Connection connection, E entity) throws SQLException;
    }

    /** In one statement; when that is refused, one by one, to find out by which row, and then it is all undone. */
    private Seq<E> all(Seq<E> entities, SqlWork<Option<Seq<E>>> together, OneByOne<E> oneByOne) {
        if (entities.isEmpty()) {
            return entities;
        }
        try {
            Option<Seq<E>> done = session.atomically(
                    subject(),
                    connection -> Option.some(together.on(connection)
                            .getOrElseThrow(() -> new RefusedException(new SQLException("refused")))));
            return done.get();
        } catch (RefusedException refused) {
            return session.atomically(subject(), connection -> {
                List<E> stored = new ArrayList<>();
                for (E entity : entities) {
                    stored.add(oneByOne.on(connection, entity));
                }
                return Vector.ofAll(stored);
            });
        }
    }

    private Option<Seq<E>> savedAll(Connection connection, Seq<E> prepared) throws SQLException {
        if (type.version().isEmpty()) {
            return changedAll(connection, Statement.UPSERT_ALL, prepared);
        }
        Seq<E> next = prepared.map(entity -> type.withVersion(entity, type.versionOf(entity) + 1));
        Seq<E> fresh = next.filter(entity -> type.versionOf(entity) == 1);
        Seq<E> known = next.filter(entity -> type.versionOf(entity) != 1);
        if (!fresh.isEmpty()
                && changedAll(connection, Statement.INSERT_ALL, fresh).isEmpty()) {
            return Option.none();
        }
        Option<Seq<E>> changed =
                known.isEmpty() ? Option.some(known) : changedAll(connection, Statement.UPDATE_ALL, known);
        if (changed.isEmpty() || fresh.isEmpty()) {
            return changed;
        }
        return Option.some(type.creation().isEmpty() ? next : inOrderOf(next, fresh.appendAll(changed.get())));
    }

    /** What is stored now in the order of {@code entities}, or none when a row was not written. */
    private Option<Seq<E>> changedAll(Connection connection, Statement statement, Seq<E> entities) throws SQLException {
        BatchRows batch = new BatchRows();
        for (E entity : entities) {
            write(entity, batch);
            batch.endRow();
        }
        try (PreparedStatement prepared = connection.prepareStatement(table.sql(statement))) {
            batch.bind(connection, prepared);
            if (statement == Statement.INSERT_ALL || type.creation().isEmpty()) {
                return Option.when(prepared.executeUpdate() == entities.size(), entities);
            }
            Seq<E> stored = many(prepared);
            return Option.when(stored.size() == entities.size(), () -> inOrderOf(entities, stored));
        }
    }

    private Seq<E> inOrderOf(Seq<E> entities, Seq<E> stored) {
        var byKey = stored.toMap(entity -> type.key().canonical(type.key().of(entity)), entity -> entity);
        return entities.map(
                entity -> byKey.get(type.key().canonical(type.key().of(entity))).get());
    }

    private Option<Seq<E>> deletedAll(Connection connection, Seq<E> entities) throws SQLException {
        empty(connection, rows -> keysIn(rows, entities.map(type.key()::of)));
        BatchRows batch = new BatchRows();
        for (E entity : entities) {
            type.key()
                    .fields()
                    .zip(type.key().stored(type.key().of(entity)))
                    .forEach(part -> batch.put(ColumnType.of(part._1().type()), ColumnType.parameter(part._2())));
            if (type.version().isDefined()) {
                batch.put(ColumnType.BIGINT, type.versionOf(entity));
            }
            batch.endRow();
        }
        Sql sql = scope(new Sql(table.sql(Statement.DELETE_ALL)), false);
        try (PreparedStatement prepared = connection.prepareStatement(sql.toString())) {
            int first = 1;
            if (deletedAt() != null) {
                ColumnType.TIMESTAMPTZ.set(prepared, first++, deletedAt());
            }
            int next = batch.bind(connection, prepared, first);
            sql.bind(connection, prepared, next);
            return Option.when(prepared.executeUpdate() == entities.size(), entities);
        }
    }

    private void requireDistinct(Seq<E> entities) {
        Set<K> seen = new HashSet<>();
        for (E entity : entities) {
            K key = type.key().canonical(type.key().of(entity));
            if (!seen.add(key)) {
                throw new IllegalArgumentException("two of the entities have the key " + key + ": save each once");
            }
        }
    }

    // Writing all that a selection has.

    private String deletes() {
        if (type.deletedAt().isEmpty()) {
            return "DELETE FROM " + table.name() + " AS t";
        }
        String column = PostgresTable.quoted(table.plainColumn(type.deletedAt().get()));
        return "UPDATE " + table.name() + " AS t SET " + column + " = ?" + nextVersion(", ");
    }

    private String nextVersion(String before) {
        return type.version()
                .map(version -> before + PostgresTable.quoted(table.plainColumn(version)) + " = "
                        + table.column(version) + " + 1")
                .getOrElse("");
    }

    private <T> void assign(Sql sql, Assignment<E, T> assignment) {
        T value = assignment.value();
        sql.add(PostgresTable.quoted(table.plainColumn(assignment.field()))).add(" = ");
        sql.value(
                ColumnType.of(assignment.field().type()),
                value == null
                        ? null
                        : ColumnType.parameter(assignment.field().type().stored(value)));
    }

    private interface Before {
        void on(Connection connection) throws SQLException;
    }

    private long bulk(Before before, java.util.function.Supplier<Sql> statement, @Nullable Instant first) {
        try {
            return session.atomically(subject(), connection -> {
                before.on(connection);
                Sql sql = statement.get();
                if (first != null) {
                    sql.hiddenFirst(ColumnType.TIMESTAMPTZ, first);
                }
                try (PreparedStatement prepared = sql.prepare(connection)) {
                    return prepared.executeLargeUpdate();
                }
            });
        } catch (RefusedException refused) {
            throw new FailureException(SqlFailures.ofBulk(refused.sql(), subject()), refused);
        }
    }

    // Why a row was not written.

    private FailureException whyNotUpserted(Connection connection, E entity) {
        return isInView(connection, type.key().of(entity))
                ? brokenRule(connection, entity)
                : whyNotInserted(connection, entity);
    }

    private FailureException whyNotInserted(Connection connection, E entity) {
        return isTaken(connection, entity)
                ? refused(type.key().of(entity), new Conflict.DuplicateKey())
                : brokenRule(connection, entity);
    }

    private FailureException whyNotSavedAsNew(Connection connection, E entity) {
        K id = type.key().of(entity);
        return versionInView(connection, id)
                .map(actual -> refused(id, new Conflict.StaleVersion(0, actual)))
                .getOrElse(() -> whyNotInserted(connection, entity));
    }

    private FailureException whyNotUpdated(Connection connection, E entity, boolean mustExist) {
        K id = type.key().of(entity);
        Option<Long> actual = versionInView(connection, id);
        if (actual.isEmpty() && mustExist) {
            return notFound(id);
        }
        long expected = type.versionOf(entity);
        return expected != actual.getOrElse(0L)
                ? refused(id, new Conflict.StaleVersion(expected, actual.getOrElse(0L)))
                : brokenRule(connection, entity);
    }

    private FailureException whyNotDeleted(Connection connection, K id, Option<Long> expected) {
        Option<Long> actual = versionInView(connection, id);
        if (actual.isEmpty()) {
            return notFound(id);
        }
        if (expected.exists(version -> version.longValue() != actual.get())) {
            return refused(id, new Conflict.StaleVersion(expected.get(), actual.get()));
        }
        for (PostgresTable.Referrer referrer : table.referrers()) {
            Sql sql = new Sql("SELECT EXISTS (SELECT FROM " + referrer.table() + " AS r WHERE r."
                    + PostgresTable.quoted(referrer.column()) + " = ?)");
            hideKey(sql, id);
            if (ask(connection, sql)) {
                return refused(id, new Conflict.StillReferenced(referrer.entity(), referrer.field()));
            }
        }
        return refused(id, new Conflict.ConcurrentChange());
    }

    private FailureException brokenRule(Connection connection, E entity) {
        K id = type.key().of(entity);
        for (EntityType.Lookup<E> lookup : type.lookups().filter(EntityType.Lookup::unique)) {
            Option<Conflict.Reason> duplicate = duplicate(connection, entity, lookup);
            if (duplicate.isDefined()) {
                return refused(id, duplicate.get());
            }
        }
        for (var reference : type.references()) {
            Option<Conflict.Reason> missing = missing(connection, entity, reference.field());
            if (missing.isDefined()) {
                return refused(id, missing.get());
            }
        }
        return refused(id, new Conflict.ConcurrentChange());
    }

    private Option<Conflict.Reason> duplicate(Connection connection, E entity, EntityType.Lookup<E> lookup) {
        Filter<E> same = Filter.all();
        for (var field : lookup.fields()) {
            Option<Filter<E>> equal = equal(field, entity);
            if (equal.isEmpty()) {
                return Option.none();
            }
            same = same.and(equal.get());
        }
        Filter<E> other = same.and(keyFilter(type.key().of(entity)).not());
        Sql sql = where(
                        new Sql("SELECT EXISTS (SELECT FROM " + table.name() + " AS t"),
                        Selection.<E>all().where(other))
                .add(")");
        return Option.when(
                ask(connection, sql),
                () -> new Conflict.DuplicateValue(
                        lookup.fields().map(field -> field.name()).mkString(", "),
                        lookup.fields().map(field -> text(field, entity)).mkString(", ")));
    }

    private <T> Option<Conflict.Reason> missing(Connection connection, E entity, dev.tenon.store.Field<E, T> field) {
        T value = field.valueIn(entity);
        if (value == null || table.target(field).isEmpty()) {
            return Option.none();
        }
        PostgresTable.Target target = table.target(field).get();
        Sql sql = new Sql("SELECT EXISTS (SELECT FROM " + target.table() + " AS r WHERE r."
                        + PostgresTable.quoted(target.column()) + " = ")
                .value(field.type(), field.type().stored(value))
                .add(")");
        return Option.when(
                !ask(connection, sql),
                () -> new Conflict.MissingReference(field.name(), field.type().encode(value)));
    }

    private static <E, T> Option<Filter<E>> equal(dev.tenon.store.Field<E, T> field, E entity) {
        T value = field.valueIn(entity);
        return value == null ? Option.none() : Option.some(field.eq(value));
    }

    private static <E, T> String text(dev.tenon.store.Field<E, T> field, E entity) {
        T value = field.valueIn(entity);
        return value == null ? "" : field.type().encode(value);
    }

    /** Whether a row has the key, also one that is deleted or somebody else's. */
    private boolean isTaken(Connection connection, E entity) {
        Sql sql = new Sql("SELECT EXISTS (SELECT FROM " + table.name() + " AS t WHERE ");
        FilterSql.add(table, keyFilter(type.key().of(entity)), sql).add(")");
        return ask(connection, sql);
    }

    private boolean isInView(Connection connection, K id) {
        return versionInView(connection, id).isDefined();
    }

    private Option<Long> versionInView(Connection connection, K id) {
        String version = type.version().map(table::column).getOrElse("0");
        Sql sql = where(
                new Sql("SELECT " + version + " FROM " + table.name() + " AS t"),
                Selection.<E>all().where(keyFilter(id)));
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Option.some(rows.getLong(1)) : Option.none();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static boolean ask(Connection connection, Sql sql) {
        try (PreparedStatement statement = sql.prepare(connection)) {
            return truth(statement);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    // Reading.

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

    private Option<E> one(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Option.some(read(new RowReader(rows))) : Option.none();
        }
    }

    private Seq<E> many(PreparedStatement statement) throws SQLException {
        List<E> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            RowReader reader = new RowReader(rows);
            while (rows.next()) {
                found.add(read(reader));
            }
        }
        return Vector.ofAll(found);
    }

    private static boolean truth(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private int keyColumn(ResultSet rows) throws SQLException {
        return rows.findColumn(table.plainColumn(type.key().fields().head()));
    }

    private Sql select() {
        return new Sql(table.sql(Statement.SELECT));
    }

    private Sql where(Sql sql, Selection<E> selection) {
        FilterSql.add(table, selection.filter(), sql.add(" WHERE "));
        return scope(sql, selection.withDeleted());
    }

    /** Adds who may see a row at all, if that matters. */
    private Sql scope(Sql sql, boolean withDeleted) {
        return type.isScoped() ? FilterSql.add(table, type.scope(withDeleted, by), sql.add(" AND ")) : sql;
    }

    private Keyset<E> keyset(Selection<E> selection) {
        return Keyset.of(type, selection.order());
    }

    private Filter<E> keyFilter(K id) {
        return type.key().filter(id);
    }

    private Sql keysIn(Sql sql, Iterable<? extends K> ids) {
        List<Seq<Object>> keys = new ArrayList<>();
        for (K id : ids) {
            if (type.key().canBeStored(id)) {
                keys.add(type.key().stored(id));
            }
        }
        Seq<OrderedField<E, ?>> fields = type.key().fields();
        sql.add(" WHERE ").add(fields.map(table::column).mkString("(", ", ", ") IN (SELECT * FROM unnest("));
        for (int i = 0; i < fields.size(); i++) {
            int part = i;
            sql.add(i == 0 ? "" : ", ");
            sql.array(
                    fields.get(i).type(),
                    keys.stream().map(key -> key.get(part)).toList());
        }
        return sql.add("))");
    }

    private void hideKey(Sql sql, K id) {
        type.key()
                .fields()
                .zip(type.key().stored(id))
                .forEach(part -> sql.hidden(ColumnType.of(part._1().type()), ColumnType.parameter(part._2())));
    }

    private void bindKey(PreparedStatement statement, int first, K id) throws SQLException {
        int index = first;
        for (var part : type.key().fields().zip(type.key().stored(id))) {
            ColumnType.of(part._1().type()).set(statement, index++, ColumnType.parameter(part._2()));
        }
    }

    private E prepared(E entity) {
        return type.prepared(entity, this::now, by);
    }

    private Instant now() {
        return session.database().platform().now();
    }

    private @Nullable Instant deletedAt() {
        return type.deletedAt().map(field -> field.type().normal(now())).getOrNull();
    }

    private Subject subject() {
        return new Subject(table, "");
    }

    private Subject subject(K id) {
        return new Subject(table, id);
    }

    private Subject subjectOf(E entity) {
        return new Subject(table, type.key().of(entity));
    }

    private FailureException notFound(K id) {
        return new FailureException(new Failure.NotFound(type.name(), id.toString()));
    }

    private FailureException refused(K id, Conflict.Reason reason) {
        return new FailureException(new Conflict(type.name(), id.toString(), reason));
    }
}
