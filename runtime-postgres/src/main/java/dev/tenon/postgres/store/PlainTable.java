package dev.tenon.postgres.store;

import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.KeyType;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The table of one of Tenon's own entities, which has a key of one field, scalars, and nothing that a store fills or checks.
 *
 * @param <K> the key
 * @param <E> the entity
 */
final class PlainTable<K, E> {

    private final EntityType<K, E> type;
    private final Seq<Field<E, ?>> fields;
    private final String name;

    private final PostgresTable<K, E> table;

    /** In the schema of {@code database}. */
    PlainTable(EntityType<K, E> type, PostgresDatabase database, String name) {
        this.type = type;
        this.fields = type.fields();
        this.name = PostgresTable.quoted(database.schema()) + "." + PostgresTable.quoted(name);
        this.table = build();
    }

    /** The table with its statements. */
    PostgresTable<K, E> table() {
        return table;
    }

    private PostgresTable<K, E> build() {
        String key = quoted(key(type.key()));
        String select = "SELECT " + columns("t.") + " FROM " + name + " AS t";
        String insert = "INSERT INTO " + name + " AS t (" + columns("") + ") ";
        String row = "VALUES (" + parameters("") + ")";
        String rows = "SELECT " + columns("v.") + " FROM unnest(" + parameters("[]") + ") AS v (" + columns("") + ")";
        String upserted = " ON CONFLICT (" + key + ") DO UPDATE SET " + set("EXCLUDED.");
        String update = "UPDATE " + name + " AS t SET " + set("v.") + " FROM ";
        String delete = "DELETE FROM " + name + " AS t";
        PostgresTable.Builder<K, E> built = PostgresTable.of(type, name);
        fields.forEach(field -> built.column(field, column(field)));
        return built.statement(Statement.SELECT, select)
                .statement(Statement.FIND_BY_ID, select + " WHERE t." + key + " = ?")
                .statement(Statement.INSERT, insert + row + " ON CONFLICT DO NOTHING")
                .statement(Statement.INSERT_ALL, insert + rows)
                .statement(Statement.COPY, "COPY " + name + " (" + columns("") + ") FROM STDIN (FORMAT binary)")
                .statement(Statement.UPDATE, update + "(" + row + ") AS v (" + columns("") + ")" + same(key))
                .statement(Statement.UPSERT, insert + row + upserted)
                .statement(Statement.UPSERT_ALL, insert + rows + upserted)
                .statement(Statement.DELETE, delete + " WHERE t." + key + " = ?")
                .statement(Statement.DELETE_BY_ID, delete + " WHERE t." + key + " = ?")
                .statement(
                        Statement.DELETE_ALL,
                        delete + " USING unnest(?::"
                                + ColumnType.of(key(type.key()).type()).sql + "[]) AS v (" + key + ")" + same(key))
                .build();
    }

    /** Writes the fields of {@code entity}, in their order. */
    void write(E entity, RowWriter row) {
        fields.forEach(field -> row.put(ColumnType.of(field.type()), stored(field, entity)));
    }

    private static <E, T> @Nullable Object stored(Field<E, T> field, E entity) {
        T value = field.valueIn(entity);
        return value == null ? null : ColumnType.parameter(field.type().stored(value));
    }

    private static <E> Field<E, ?> key(KeyType<E, ?> key) {
        return key.fields().head();
    }

    private static String same(String key) {
        return " WHERE t." + key + " = v." + key;
    }

    private String columns(String prefix) {
        return fields.map(field -> prefix + quoted(field)).mkString(", ");
    }

    private String parameters(String suffix) {
        return fields.map(field -> "?::" + ColumnType.of(field.type()).sql + suffix)
                .mkString(", ");
    }

    private String set(String prefix) {
        return fields.filter(field -> !field.equals(key(type.key())))
                .map(field -> quoted(field) + " = " + prefix + quoted(field))
                .mkString(", ");
    }

    private static String quoted(Field<?, ?> field) {
        return PostgresTable.quoted(column(field));
    }

    private static String column(Field<?, ?> field) {
        return field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
