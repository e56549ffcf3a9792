package dev.tenon.postgres.store;

import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.EntityType;
import dev.tenon.store.Filter;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table that somebody may see, in SQL: those of their tenant, and not what is deleted, where the entity has either.
 *
 * @param table the rows {@code t}
 * @param by who sees them
 */
record VisibleRows<K, E>(PostgresTable<K, E> table, Correlation by) {

    EntityType<K, E> type() {
        return table.type();
    }

    /** All columns of the rows, whoever may see them. */
    Sql select() {
        return new Sql(table.sql(Statement.SELECT));
    }

    /** Adds which of the rows are meant. */
    Sql where(Sql sql, Selection<E> selection) {
        FilterSql.add(table, selection.filter(), sql.add(" WHERE "));
        return scope(sql, selection.withDeleted());
    }

    /** Adds that the row has this key. */
    Sql whereKey(Sql sql, K id) {
        return where(sql, ofKey(id));
    }

    /** The row with this key. */
    Selection<E> ofKey(K id) {
        return Selection.<E>all().where(keyIs(id));
    }

    /** Has this key. */
    Filter<E> keyIs(K id) {
        return type().key().filter(id);
    }

    /** Adds who may see a row at all, if that matters. */
    Sql scope(Sql sql, boolean withDeleted) {
        return type().isScoped() ? FilterSql.add(table, type().scope(withDeleted, by), sql.add(" AND ")) : sql;
    }

    /** Adds that the row has one of these keys; not who may see it. */
    Sql keysIn(Sql sql, Iterable<? extends K> ids) {
        List<Seq<Object>> keys = new ArrayList<>();
        for (K id : ids) {
            if (type().key().canBeStored(id)) {
                keys.add(type().key().stored(id));
            }
        }
        Seq<OrderedField<E, ?>> fields = type().key().fields();
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

    /** The parts of a key as parameters whose question marks are in the text already. */
    void hideKey(Sql sql, K id) {
        type().key()
                .fields()
                .zip(type().key().stored(id))
                .forEach(part -> sql.hidden(ColumnType.of(part._1().type()), ColumnType.parameter(part._2())));
    }

    /** The tenant as a parameter whose question mark is in the text already, if the entity has one. */
    void hideTenant(Sql sql) {
        type().tenantIn(by).forEach(tenant -> sql.hidden(ColumnType.TEXT, tenant));
    }

    /** Sets the parts of a key, and after them the tenant, if the entity has one. */
    void bindKey(PreparedStatement statement, K id) throws SQLException {
        int index = 1;
        for (var part : type().key().fields().zip(type().key().stored(id))) {
            ColumnType.of(part._1().type()).set(statement, index++, ColumnType.parameter(part._2()));
        }
        if (type().tenant().isDefined()) {
            ColumnType.TEXT.set(statement, index, type().tenantIn(by).get());
        }
    }
}
