package dev.tenon.postgres.store;

import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * One statement that deletes rows, or marks them as deleted. It also counts and stamps the changes of rows that refer to nothing then;
 * what goes with the rows, the database deletes. For use by one thread.
 */
final class Deletion<K, E> {

    private final VisibleRows<K, E> rows;
    private final PostgresTable<K, E> table;
    private final EntityType<K, E> type;
    private final Connection connection;
    private final Supplier<Instant> now;

    /** Of the rows that somebody may see. */
    Deletion(VisibleRows<K, E> rows, Connection connection, Supplier<Instant> now) {
        this.rows = rows;
        this.table = rows.table();
        this.type = rows.type();
        this.connection = connection;
        this.now = now;
    }

    /** Deletes the row with this key in this version. Whether it was there, and nothing in the way. */
    boolean one(K id, long version) throws SQLException {
        return one(Statement.DELETE, id, version);
    }

    /** {@link #one(Object, long)} in any version. */
    boolean one(K id) throws SQLException {
        return one(Statement.DELETE_BY_ID, id, 0);
    }

    private boolean one(Statement statement, K id, long version) throws SQLException {
        if (!type.key().canBeStored(id)) {
            return false;
        }
        Sql sql = new Sql(table.sql(statement));
        rows.hideKey(sql, id);
        if (statement == Statement.DELETE && type.isVersioned()) {
            sql.hidden(ColumnType.BIGINT, version);
        }
        return run(new BatchRows(), rows.scope(sql, false)) == 1;
    }

    /** Deletes those of {@code entities} that are stored in their version. How many. */
    long all(Seq<E> entities) throws SQLException {
        BatchRows batch = new BatchRows();
        for (E entity : entities) {
            type.key()
                    .fields()
                    .zip(type.key().stored(type.key().of(entity)))
                    .forEach(part -> batch.put(ColumnType.of(part._1().type()), ColumnType.parameter(part._2())));
            if (type.isVersioned()) {
                batch.put(ColumnType.BIGINT, type.versionOf(entity));
            }
            batch.endRow();
        }
        return run(batch, rows.scope(new Sql(table.sql(Statement.DELETE_ALL)), false));
    }

    /** Deletes those that a selection has; those that were deleted before are not deleted again. How many. */
    long where(Selection<E> selection) throws SQLException {
        Selection<E> living = new Selection<>(selection.filter(), selection.order(), false);
        return run(new BatchRows(), rows.where(new Sql(deletes()), living));
    }

    /** What comes before the conditions of a selection. */
    private String deletes() {
        if (type.deletedAt().isEmpty()) {
            return "DELETE FROM " + table.name() + " AS t";
        }
        StringBuilder sql = new StringBuilder("UPDATE " + table.name() + " AS t SET ");
        sql.append(quoted(type.deletedAt().get())).append(" = ?");
        type.updatedAt()
                .forEach(updatedAt -> sql.append(", ").append(quoted(updatedAt)).append(" = ?"));
        type.version()
                .forEach(version -> sql.append(", ")
                        .append(quoted(version))
                        .append(" = ")
                        .append(table.column(version))
                        .append(" + 1"));
        return sql.toString();
    }

    private String quoted(OrderedField<E, ?> field) {
        return PostgresTable.quoted(table.plainColumn(field));
    }

    /** Runs a statement whose parameters are the times of a row that is kept, then those of {@code batch}, then those of {@code sql}. */
    private long run(BatchRows batch, Sql sql) throws SQLException {
        boolean empties = table.has(Statement.EMPTY);
        Sql whole = empties ? emptying(sql) : sql;
        try (PreparedStatement prepared = connection.prepareStatement(whole.toString())) {
            int next = 1;
            for (OrderedField<E, Instant> time : times()) {
                ColumnType.TIMESTAMPTZ.set(prepared, next++, time.type().normal(now.get()));
            }
            whole.bind(connection, prepared, batch.bind(connection, prepared, next));
            return empties ? counted(prepared) : prepared.executeLargeUpdate();
        }
    }

    /** What is set when a row is deleted that is kept. */
    private Seq<OrderedField<E, Instant>> times() {
        return type.deletedAt().isEmpty()
                ? Vector.empty()
                : type.deletedAt().toVector().appendAll(type.updatedAt());
    }

    /** The statement, and what it empties. All of it sees the rows as they were, so what it deletes does not depend on that. */
    private Sql emptying(Sql deletion) {
        String empty = table.sql(Statement.EMPTY);
        Sql sql = deletion.around(
                "WITH RECURSIVE gone AS (\n",
                "\nRETURNING " + table.keyOrder() + "\n),\n" + empty + "\nSELECT count(*) FROM gone");
        long stamps = empty.chars().filter(letter -> letter == '?').count();
        for (long i = 0; i < stamps; i++) {
            sql.hidden(ColumnType.TIMESTAMPTZ, FieldType.INSTANT.normal(now.get()));
        }
        return sql;
    }

    private static long counted(PreparedStatement prepared) throws SQLException {
        try (ResultSet count = prepared.executeQuery()) {
            count.next();
            return count.getLong(1);
        }
    }
}
