package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.Filter;
import dev.tenon.store.Selection;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Why a row was not written. A statement says only that it wrote none, so this asks for each reason that there can be, in the same
 * transaction.
 */
final class Refusals<K, E> {

    private final VisibleRows<K, E> rows;
    private final PostgresTable<K, E> table;
    private final EntityType<K, E> type;

    Refusals(VisibleRows<K, E> rows) {
        this.rows = rows;
        this.table = rows.table();
        this.type = rows.type();
    }

    FailureException notUpserted(Connection connection, E entity) {
        return isVisible(connection, type.key().of(entity))
                ? brokenRule(connection, entity)
                : notInserted(connection, entity);
    }

    FailureException notInserted(Connection connection, E entity) {
        return isTaken(connection, entity)
                ? refused(type.key().of(entity), new Conflict.DuplicateKey())
                : brokenRule(connection, entity);
    }

    FailureException notSavedAsNew(Connection connection, E entity) {
        K id = type.key().of(entity);
        return visibleVersion(connection, id)
                .map(actual -> staleVersion(id, 0, actual))
                .getOrElse(() -> notInserted(connection, entity));
    }

    FailureException notUpdated(Connection connection, E entity, boolean mustExist) {
        K id = type.key().of(entity);
        Option<Long> actual = visibleVersion(connection, id);
        if (actual.isEmpty() && mustExist) {
            return notFound(id);
        }
        long expected = type.versionOf(entity);
        return expected != actual.getOrElse(0L)
                ? staleVersion(id, expected, actual.getOrElse(0L))
                : brokenRule(connection, entity);
    }

    FailureException notDeleted(Connection connection, K id, Option<Long> expected) {
        Option<Long> actual = visibleVersion(connection, id);
        if (actual.isEmpty()) {
            return notFound(id);
        }
        if (expected.exists(version -> version.longValue() != actual.get())) {
            return staleVersion(id, expected.get(), actual.get());
        }
        for (PostgresTable.Referrer referrer : table.referrers()) {
            Sql sql = new Sql("SELECT EXISTS (SELECT FROM " + referrer.table() + " AS r WHERE r."
                    + PostgresTable.quoted(referrer.column()) + " = ?)");
            rows.hideKey(sql, id);
            if (ask(connection, sql)) {
                return refused(id, new Conflict.StillReferenced(referrer.entity(), referrer.field()));
            }
        }
        return refused(id, new Conflict.ConcurrentChange());
    }

    FailureException notFound(K id) {
        return new FailureException(new Failure.NotFound(type.name(), id.toString()));
    }

    FailureException staleVersion(K id, long expected, long actual) {
        return refused(id, new Conflict.StaleVersion(expected, actual));
    }

    /** Whether the row is there for whoever writes. */
    boolean isVisible(Connection connection, K id) {
        return visibleVersion(connection, id).isDefined();
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
        Filter<E> other = same.and(rows.keyIs(type.key().of(entity)).not());
        Sql sql = rows.where(
                        new Sql("SELECT EXISTS (SELECT FROM " + table.name() + " AS t"),
                        Selection.<E>all().where(other))
                .add(")");
        return Option.when(
                ask(connection, sql),
                () -> new Conflict.DuplicateValue(
                        lookup.fields().map(field -> field.name()).mkString(", "),
                        lookup.fields().map(field -> text(field, entity)).mkString(", ")));
    }

    private <T> Option<Conflict.Reason> missing(Connection connection, E entity, Field<E, T> field) {
        T value = field.valueIn(entity);
        if (value == null || table.target(field).isEmpty()) {
            return Option.none();
        }
        PostgresTable.Target target = table.target(field).get();
        Sql sql = new Sql("SELECT EXISTS (SELECT FROM " + target.table() + " AS r WHERE r."
                        + PostgresTable.quoted(target.column()) + " = ")
                .value(field.type(), field.type().stored(value));
        if (!target.tenant().isEmpty()) {
            sql.add(" AND r." + PostgresTable.quoted(target.tenant()) + " = ")
                    .value(ColumnType.TEXT, type.tenantOf(entity));
        }
        sql.add(")");
        return Option.when(
                !ask(connection, sql),
                () -> new Conflict.MissingReference(field.name(), field.type().encode(value)));
    }

    private static <E, T> Option<Filter<E>> equal(Field<E, T> field, E entity) {
        T value = field.valueIn(entity);
        return value == null ? Option.none() : Option.some(field.eq(value));
    }

    private static <E, T> String text(Field<E, T> field, E entity) {
        T value = field.valueIn(entity);
        return value == null ? "" : field.type().encode(value);
    }

    /** Whether a row has the key, also one that is deleted or somebody else's. */
    private boolean isTaken(Connection connection, E entity) {
        Sql sql = new Sql("SELECT EXISTS (SELECT FROM " + table.name() + " AS t WHERE ");
        FilterSql.add(table, rows.keyIs(type.key().of(entity)), sql).add(")");
        return ask(connection, sql);
    }

    private Option<Long> visibleVersion(Connection connection, K id) {
        String version = type.version().map(table::column).getOrElse("0");
        Sql sql = rows.whereKey(new Sql("SELECT " + version + " FROM " + table.name() + " AS t"), id);
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? Option.some(found.getLong(1)) : Option.none();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static boolean ask(Connection connection, Sql sql) {
        try {
            return sql.isTrue(connection);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private FailureException refused(K id, Conflict.Reason reason) {
        return new FailureException(new Conflict(type.name(), id.toString(), reason));
    }
}
