package dev.tenon.postgres.store;

import dev.tenon.json.Json;
import dev.tenon.store.Field;
import dev.tenon.store.FieldType;
import dev.tenon.store.Filter;
import dev.tenon.store.ListField;
import io.vavr.collection.Seq;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters in SQL. Filters have two values and SQL's have three: below a negation, what may be unknown is made false
 * ({@code docs/adr/0005}). What no row can have, because PostgreSQL cannot keep it, is not sent.
 */
final class FilterSql<E> {

    private final PostgresTable<?, E> table;
    private final Sql sql;

    private FilterSql(PostgresTable<?, E> table, Sql sql) {
        this.table = table;
        this.sql = sql;
    }

    /** Adds {@code filter} as a condition on the rows of {@code t}. */
    static <E> Sql add(PostgresTable<?, E> table, Filter<E> filter, Sql sql) {
        new FilterSql<>(table, sql).add(filter, false);
        return sql;
    }

    private void add(Filter<E> filter, boolean negated) {
        switch (filter) {
            case Filter.And<E> and -> join(and.parts(), " AND ", "TRUE", negated);
            case Filter.Or<E> or -> join(or.parts(), " OR ", "FALSE", negated);
            case Filter.Not<E> not -> {
                sql.add("NOT (");
                add(not.filter(), true);
                sql.add(")");
            }
            case Filter.Empty<E> empty -> sql.add(table.column(empty.field())).add(" IS NULL");
            case Filter.Compare<E, ?> compare -> compare(compare, negated);
            case Filter.In<E, ?> in -> in(in, negated);
            case Filter.Like<E> like when FieldType.TEXT.flaw(like.pattern().text()) != null -> sql.add("FALSE");
            case Filter.Like<E> like ->
                known(
                        like.field(),
                        negated,
                        () -> sql.add(table.column(like.field()))
                                .add(" LIKE ")
                                .value(ColumnType.TEXT, like.pattern().text()));
            case Filter.Has<E, ?> has -> has(has);
        }
    }

    private void join(Seq<Filter<E>> parts, String operator, String none, boolean negated) {
        if (parts.isEmpty()) {
            sql.add(none);
            return;
        }
        sql.add("(");
        String between = "";
        for (Filter<E> part : parts) {
            sql.add(between);
            add(part, negated);
            between = operator;
        }
        sql.add(")");
    }

    private <T> void compare(Filter.Compare<E, T> compare, boolean negated) {
        Field<E, T> field = compare.field();
        T value = field.type().canonical(compare.value());
        if (field.type().flaw(value) != null) {
            compareWithNext(field, compare.operator(), field.type().next(value), negated);
            return;
        }
        Object stored = field.type().stored(value);
        if (compare.operator() == Filter.Operator.NE && field.isOptional()) {
            sql.add(table.column(field)).add(" IS DISTINCT FROM ").value(field.type(), stored);
            return;
        }
        compare(field, operator(compare.operator()), stored, negated);
    }

    /** Compares with a value that no row can have: what is less than the next one is less than it, too. */
    private void compareWithNext(Field<E, ?> field, Filter.Operator operator, @Nullable Object next, boolean negated) {
        boolean isBelow = operator == Filter.Operator.LT || operator == Filter.Operator.LE;
        switch (operator) {
            case EQ -> sql.add("FALSE");
            case NE -> sql.add("TRUE");
            case LT, LE, GT, GE -> {
                if (next != null) {
                    compare(field, isBelow ? " < " : " >= ", next, negated);
                } else if (isBelow) {
                    sql.add(table.column(field)).add(" IS NOT NULL");
                } else {
                    sql.add("FALSE");
                }
            }
        }
    }

    private void compare(Field<E, ?> field, String operator, Object stored, boolean negated) {
        known(field, negated, () -> sql.add(table.column(field)).add(operator).value(field.type(), stored));
    }

    private static String operator(Filter.Operator operator) {
        return switch (operator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case LT -> " < ";
            case LE -> " <= ";
            case GT -> " > ";
            case GE -> " >= ";
        };
    }

    private <T> void in(Filter.In<E, T> in, boolean negated) {
        Field<E, T> field = in.field();
        List<Object> stored = in.values()
                .toJavaStream()
                .map(field.type()::canonical)
                .filter(value -> field.type().flaw(value) == null)
                .<Object>map(field.type()::stored)
                .toList();
        known(
                field,
                negated,
                () -> sql.add(table.column(field))
                        .add(" = ANY (")
                        .array(field.type(), stored)
                        .add(")"));
    }

    private <T> void has(Filter.Has<E, T> has) {
        ListField<E, T> field = has.field();
        if (field.type().flaw(has.item()) != null) {
            sql.add("FALSE");
            return;
        }
        String item = "[" + Json.of(field.type()).encode(has.item()) + "]";
        sql.add(table.column(field)).add(" @> ").value(ColumnType.JSONB, item).add("::jsonb");
    }

    private void known(Field<E, ?> field, boolean negated, Runnable comparison) {
        boolean mayBeUnknown = negated && field.isOptional();
        sql.add(mayBeUnknown ? "(" : "");
        comparison.run();
        sql.add(mayBeUnknown ? ") IS TRUE" : "");
    }
}
