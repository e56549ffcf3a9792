package dev.tenon.postgres.store;

import dev.tenon.store.Keyset;
import dev.tenon.store.Keyset.Bound;
import dev.tenon.store.Order;
import io.vavr.collection.Seq;

/** The order of a sort in SQL, and the rows after a place in it. */
final class KeysetSql<E> {

    private final PostgresTable<?, E> table;
    private final Sql sql;

    private KeysetSql(PostgresTable<?, E> table, Sql sql) {
        this.table = table;
        this.sql = sql;
    }

    /** Adds {@code ORDER BY}. Empty fields are where PostgreSQL has them by default: last, and first when descending. */
    static <E> Sql order(PostgresTable<?, E> table, Keyset<E> keyset, Sql sql) {
        return sql.add(keyset.criteria()
                .map(criterion ->
                        table.column(criterion.field()) + (criterion.direction() == Order.Direction.ASC ? "" : " DESC"))
                .mkString(" ORDER BY ", ", ", ""));
    }

    /** Adds the condition that a row comes after {@code position}. */
    static <E> Sql after(PostgresTable<?, E> table, Keyset.Position<E> position, Sql sql) {
        KeysetSql<E> keyset = new KeysetSql<>(table, sql);
        if (position.bounds().forAll(KeysetSql::isPlain)) {
            keyset.asRows(position.bounds());
        } else {
            keyset.oneByOne(position.bounds());
        }
        return sql;
    }

    private static boolean isPlain(Bound<?, ?> bound) {
        return bound.direction() == Order.Direction.ASC && !bound.field().isOptional();
    }

    /** {@code (a, b) > (?, ?)}, which an index answers at once. */
    private void asRows(Seq<Bound<E, ?>> bounds) {
        sql.add(bounds.map(bound -> table.column(bound.field())).mkString("(", ", ", ") > ("));
        String between = "";
        for (Bound<E, ?> bound : bounds) {
            sql.add(between);
            value(bound);
            between = ", ";
        }
        sql.add(")");
    }

    /** {@code a > ? OR a = ? AND (b > ? OR ...)}; before it {@code a >= ?}, by which an index finds where to start. */
    private void oneByOne(Seq<Bound<E, ?>> bounds) {
        Bound<E, ?> first = bounds.head();
        if (bounds.size() > 1 && first.value().isDefined() && !first.field().isOptional()) {
            sql.add("(").add(table.column(first.field())).add(ascends(first) ? " >= " : " <= ");
            value(first);
            sql.add(" AND ");
            nested(bounds);
            sql.add(")");
        } else {
            nested(bounds);
        }
    }

    private void nested(Seq<Bound<E, ?>> bounds) {
        Bound<E, ?> first = bounds.head();
        sql.add("(");
        beyond(first);
        if (bounds.size() > 1) {
            sql.add(" OR ");
            same(first);
            sql.add(" AND ");
            nested(bounds.tail());
        }
        sql.add(")");
    }

    private void beyond(Bound<E, ?> bound) {
        String column = table.column(bound.field());
        if (bound.value().isEmpty()) {
            sql.add(ascends(bound) ? "FALSE" : column + " IS NOT NULL");
            return;
        }
        sql.add(column).add(ascends(bound) ? " > " : " < ");
        value(bound);
        if (ascends(bound) && bound.field().isOptional()) {
            sql.add(" OR ").add(column).add(" IS NULL");
        }
    }

    private void same(Bound<E, ?> bound) {
        sql.add(table.column(bound.field()));
        if (bound.value().isEmpty()) {
            sql.add(" IS NULL");
        } else {
            sql.add(" = ");
            value(bound);
        }
    }

    private <T> void value(Bound<E, T> bound) {
        sql.value(
                bound.field().type(), bound.field().type().stored(bound.value().get()));
    }

    private static boolean ascends(Bound<?, ?> bound) {
        return bound.direction() == Order.Direction.ASC;
    }
}
