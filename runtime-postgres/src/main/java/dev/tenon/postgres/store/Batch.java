package dev.tenon.postgres.store;

import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.EntityType;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Writes several rows with one statement; with none as the answer when one of them was not written. */
final class Batch<K, E> {

    /** From so many rows on, what {@code COPY} saves is more than the round trip that it needs beyond an {@code INSERT}. */
    static final int COPIED = 100;

    private final PostgresStore<K, E> store;
    private final PostgresTable<K, E> table;
    private final EntityType<K, E> type;
    private final Connection connection;

    /** Of the rows of {@code store}. */
    Batch(PostgresStore<K, E> store, Connection connection) {
        this.store = store;
        this.table = store.table();
        this.type = table.type();
        this.connection = connection;
    }

    /** Inserts {@code entities}. */
    Option<Seq<E>> inserted(Seq<E> entities) throws SQLException {
        boolean isCopied = entities.size() >= COPIED && connection.isWrapperFor(PGConnection.class);
        return isCopied ? copied(entities) : written(Statement.INSERT_ALL, entities);
    }

    /** Inserts or updates {@code prepared}, each of which has another key; with a version, that it counts on. */
    Option<Seq<E>> saved(Seq<E> prepared) throws SQLException {
        if (type.version().isEmpty()) {
            return written(Statement.UPSERT_ALL, prepared);
        }
        Seq<E> next = prepared.map(entity -> type.withVersion(entity, type.versionOf(entity) + 1));
        Seq<E> fresh = next.filter(entity -> type.versionOf(entity) == 1);
        Seq<E> known = next.filter(entity -> type.versionOf(entity) != 1);
        if (!fresh.isEmpty() && inserted(fresh).isEmpty()) {
            return Option.none();
        }
        Option<Seq<E>> changed = known.isEmpty() ? Option.some(known) : written(Statement.UPDATE_ALL, known);
        if (changed.isEmpty() || fresh.isEmpty()) {
            return changed;
        }
        return Option.some(type.creation().isEmpty() ? next : inOrderOf(next, fresh.appendAll(changed.get())));
    }

    private Option<Seq<E>> copied(Seq<E> entities) throws SQLException {
        CopyRows rows = new CopyRows();
        for (E entity : entities) {
            rows.beginRow();
            store.write(entity, rows);
            rows.endRow();
        }
        return Option.when(rows.copy(connection, table.sql(Statement.COPY)) == entities.size(), entities);
    }

    /** What is stored now, in the order of {@code entities}. */
    private Option<Seq<E>> written(Statement statement, Seq<E> entities) throws SQLException {
        BatchRows rows = new BatchRows();
        for (E entity : entities) {
            store.write(entity, rows);
            rows.endRow();
        }
        try (PreparedStatement prepared = connection.prepareStatement(table.sql(statement))) {
            rows.bind(connection, prepared);
            if (statement == Statement.INSERT_ALL || type.creation().isEmpty()) {
                return Option.when(prepared.executeUpdate() == entities.size(), entities);
            }
            Seq<E> stored = store.many(prepared);
            return Option.when(stored.size() == entities.size(), () -> inOrderOf(entities, stored));
        }
    }

    private Seq<E> inOrderOf(Seq<E> entities, Seq<E> stored) {
        var byKey = stored.toMap(entity -> type.key().canonical(type.key().of(entity)), entity -> entity);
        return entities.map(
                entity -> byKey.get(type.key().canonical(type.key().of(entity))).get());
    }
}
