package dev.tenon.postgres.store;

import dev.tenon.effect.FailureException;
import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.Assignment;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity in PostgreSQL, as one {@link PostgresSession} sees them. Generated stores extend it, say how a row is read and
 * written, and add their lookups. As safe for use by several threads as its session.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public abstract non-sealed class PostgresStore<K, E> extends PostgresReads<K, E> implements WriteStore<K, E> {

    /** The rows of {@code table} as {@code session} sees them. */
    protected PostgresStore(PostgresTable<K, E> table, PostgresSession session) {
        this(table, session, Correlation.none());
    }

    /** The rows of {@code table} as {@code session} sees them, for {@code by}. */
    protected PostgresStore(PostgresTable<K, E> table, PostgresSession session, Correlation by) {
        super(table, session, by);
    }

    /** Every column of {@code entity}, in the order of the table. */
    protected abstract void write(E entity, RowWriter row);

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
                    .getOrElseThrow(() -> refusals().notUpdated(connection, entity, true));
        });
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        Seq<E> prepared = Vector.<E>ofAll(entities).map(entity -> type.withVersion(prepared(entity), 1));
        return all(prepared, connection -> new Batch<>(this, connection).inserted(prepared), this::inserted);
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        Seq<E> prepared = Vector.<E>ofAll(entities).map(this::prepared);
        requireDistinct(prepared);
        return all(prepared, connection -> new Batch<>(this, connection).saved(prepared), this::saved);
    }

    @Override
    public final void delete(E entity) {
        K id = type.key().of(entity);
        deleting(subject(id), connection -> {
            if (!isDeleted(connection, Statement.DELETE, id, type.versionOf(entity))) {
                throw refusals().notDeleted(connection, id, Option.some(type.versionOf(entity)));
            }
            return true;
        });
    }

    @Override
    public final boolean deleteById(K id) {
        return deleting(subject(id), connection -> {
            boolean deleted = isDeleted(connection, Statement.DELETE_BY_ID, id, 0);
            if (!deleted && refusals().isVisible(connection, id)) {
                throw refusals().notDeleted(connection, id, Option.none());
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
                throw refusals().notDeleted(connection, id, Option.some(type.versionOf(entity)));
            }
            return entity;
        });
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        return bulk(
                connection -> empty(connection, which -> rows.where(which, selection)),
                () -> rows.where(new Sql(deletes()), selection),
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
        String version = nextVersion(between);
        sql.add(between.isEmpty() && version.isEmpty() ? unchangedKey() : version);
        rows.where(sql, selection);
        boolean isChecked =
                table.isCheckedByRow() || assignments.exists(assignment -> table.isCheckedByValue(assignment.field()));
        return isChecked
                ? undoneWhenRefused(new CheckedUpdate<>(this, sql, now()))
                : bulk(connection -> {}, () -> sql, null);
    }

    // Writing one row.

    private E inserted(Connection connection, E entity) throws SQLException {
        return changed(connection, Statement.INSERT, entity)
                .getOrElseThrow(() -> refusals().notInserted(connection, entity));
    }

    private E saved(Connection connection, E entity) throws SQLException {
        if (type.version().isEmpty()) {
            return changed(connection, Statement.UPSERT, entity)
                    .getOrElseThrow(() -> refusals().notUpserted(connection, entity));
        }
        long version = type.versionOf(entity);
        E next = type.withVersion(entity, version + 1);
        return version == 0
                ? changed(connection, Statement.INSERT, next)
                        .getOrElseThrow(() -> refusals().notSavedAsNew(connection, next))
                : changed(connection, Statement.UPDATE, next)
                        .getOrElseThrow(() -> refusals().notUpdated(connection, entity, false));
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
    private void empty(Connection connection, UnaryOperator<Sql> which) throws SQLException {
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
        empty(connection, which -> rows.whereKey(which, id));
        Sql sql = new Sql(table.sql(statement));
        if (deletedAt() != null) {
            sql.hidden(ColumnType.TIMESTAMPTZ, deletedAt());
        }
        rows.hideKey(sql, id);
        if (statement == Statement.DELETE && type.version().isDefined()) {
            sql.hidden(ColumnType.BIGINT, version);
        }
        try (PreparedStatement prepared = rows.scope(sql, false).prepare(connection)) {
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

    private Option<Seq<E>> deletedAll(Connection connection, Seq<E> entities) throws SQLException {
        empty(connection, which -> rows.keysIn(which, entities.map(type.key()::of)));
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
        Sql sql = rows.scope(new Sql(table.sql(Statement.DELETE_ALL)), false);
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

    /** What an update sets that sets nothing: SQL has no empty one. */
    private String unchangedKey() {
        OrderedField<E, ?> key = type.key().fields().head();
        return PostgresTable.quoted(table.plainColumn(key)) + " = " + table.column(key);
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

    private long bulk(Before before, Supplier<Sql> statement, @Nullable Instant first) {
        return undoneWhenRefused(connection -> {
            before.on(connection);
            Sql sql = statement.get();
            if (first != null) {
                sql.hiddenFirst(ColumnType.TIMESTAMPTZ, first);
            }
            try (PreparedStatement prepared = sql.prepare(connection)) {
                return prepared.executeLargeUpdate();
            }
        });
    }

    private long undoneWhenRefused(SqlWork<Long> work) {
        try {
            return session.atomically(subject(), work);
        } catch (RefusedException refused) {
            throw new FailureException(SqlFailures.ofBulk(refused.sql(), subject()), refused);
        }
    }

    private E prepared(E entity) {
        return type.prepared(entity, this::now, rows.by());
    }

    private Instant now() {
        return session.database().platform().now();
    }

    private @Nullable Instant deletedAt() {
        return type.deletedAt().map(field -> field.type().normal(now())).getOrNull();
    }

    private Subject subjectOf(E entity) {
        return subject(type.key().of(entity));
    }
}
