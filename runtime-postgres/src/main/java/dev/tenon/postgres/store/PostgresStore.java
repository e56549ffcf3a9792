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
import java.util.function.BiFunction;

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
        return all(prepared, connection -> new Batch<>(this, connection).inserted(prepared), this::inserted, true);
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        Seq<E> prepared = Vector.<E>ofAll(entities).map(this::prepared);
        requireDistinct(prepared);
        return all(prepared, connection -> new Batch<>(this, connection).saved(prepared), this::saved, false);
    }

    @Override
    public final void delete(E entity) {
        K id = type.key().of(entity);
        long version = type.versionOf(entity);
        this.<Boolean>deleting(subject(id), connection -> {
            if (!deletion(connection).one(id, version)) {
                throw refusals().notDeleted(connection, id, Option.some(version));
            }
            return true;
        });
    }

    @Override
    public final boolean deleteById(K id) {
        return this.<Boolean>deleting(subject(id), connection -> {
            boolean deleted = deletion(connection).one(id);
            if (!deleted && refusals().isVisible(connection, id)) {
                throw refusals().notDeleted(connection, id, Option.none());
            }
            return deleted;
        });
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        Seq<E> all = Vector.ofAll(entities);
        if (all.isEmpty()) {
            return;
        }
        Subject subject = subject().deleting();
        try {
            session.<Boolean>atomically(subject, connection -> {
                if (deletion(connection).all(all) != all.size()) {
                    throw new RefusedException(SqlFailures.someWereLeft());
                }
                return true;
            });
        } catch (RefusedException refused) {
            throw this.<Option<FailureException>>asked(
                            (refusals, connection) -> refusals.notAllDeleted(connection, all))
                    .getOrElse(() -> SqlFailures.ofBulk(refused.sql(), subject));
        }
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        return bulk(subject().deleting(), connection -> deletion(connection).where(selection));
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
                ? bulk(subject(), new CheckedUpdate<>(this, sql, now()))
                : bulk(subject(), connection -> {
                    try (PreparedStatement prepared = sql.prepare(connection)) {
                        return prepared.executeLargeUpdate();
                    }
                });
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

    /** What the refusals of this store say. */
    final <A> A asked(BiFunction<Refusals<K, E>, Connection, A> question) {
        return session.read(subject(), connection -> question.apply(refusals(), connection));
    }

    private Deletion<K, E> deletion(Connection connection) {
        return new Deletion<>(rows, connection, this::now);
    }

    /** Where rows of other tables may go as well, the database may refuse, and then the transaction goes on. */
    private <A> A deleting(Subject about, SqlWork<A> work) {
        Subject subject = about.deleting();
        if (!table.cascades()) {
            return session.write(subject, work);
        }
        try {
            return session.atomically(subject, work);
        } catch (RefusedException refused) {
            throw SqlFailures.thrown(refused.sql(), subject);
        }
    }

    // Writing many.

    private interface OneByOne<E> {
        E on(Connection connection, E entity) throws SQLException;
    }

    /** In one statement; when that is refused, one by one, to find out by which row, and then it is all undone. */
    private Seq<E> all(Seq<E> entities, SqlWork<Option<Seq<E>>> together, OneByOne<E> oneByOne, boolean inserts) {
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
            return oneByOne(entities, oneByOne, inserts);
        }
    }

    /** Rows of a batch may refer to each other, so what they refer to counts only after everything else. */
    private Seq<E> oneByOne(Seq<E> entities, OneByOne<E> write, boolean inserts) {
        try {
            return bulk(subject(), connection -> {
                List<E> stored = new ArrayList<>();
                for (E entity : entities) {
                    stored.add(write.on(connection, entity));
                }
                return Vector.ofAll(stored);
            });
        } catch (FailureException refused) {
            if (!SqlFailures.isMissingReference(refused)) {
                throw refused;
            }
            throw new BatchRefusals<>(this, inserts).of(entities).getOrElse(refused);
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

    /** What the database refuses of many rows is undone, and the transaction goes on. */
    private <A> A bulk(Subject subject, SqlWork<A> work) {
        try {
            return session.atomically(subject, work);
        } catch (RefusedException refused) {
            throw SqlFailures.ofBulk(refused.sql(), subject);
        }
    }

    private E prepared(E entity) {
        return type.prepared(entity, this::now, rows.by());
    }

    private Instant now() {
        return session.database().platform().now();
    }

    private Subject subjectOf(E entity) {
        return subject(type.key().of(entity));
    }
}
