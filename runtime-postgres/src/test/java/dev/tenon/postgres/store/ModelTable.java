package dev.tenon.postgres.store;

import dev.tenon.json.Json;
import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.FieldType;
import dev.tenon.store.ListField;
import dev.tenon.store.OnDelete;
import dev.tenon.store.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of an entity the table and statements that the processor writes for it, so that the suites need not spell them out. */
final class ModelTable<K, E> {

    /** Which rows of an entity with a tenant that is kept when it is deleted are there. */
    static final String VISIBLE = " AND t.\"tenant\" = ? AND t.\"deleted_at\" IS NULL";

    private final EntityType<K, E> type;
    private final String schema;
    private final List<Column<E>> columns;

    /** A column, and what is in it of an entity. */
    record Column<E>(
            String name,
            ColumnType type,
            boolean optional,
            @Nullable Object field,
            Function<E, @Nullable Object> read) {

        static <E, T> Column<E> of(Field<E, T> field) {
            return new Column<>(
                    snake(field.name()),
                    ColumnType.of(field.type()),
                    field.isOptional(),
                    field,
                    entity -> stored(field, entity));
        }

        static <E, T> Column<E> json(String name, Json<T> json, Function<E, T> read) {
            return new Column<>(name, ColumnType.JSONB, false, null, entity -> json.encode(read.apply(entity)));
        }

        static <E, C extends Iterable<T>, T> Column<E> list(ListField<E, T> field, Json<C> json, Function<E, C> read) {
            return new Column<>(
                    snake(field.name()), ColumnType.JSONB, false, field, entity -> json.encode(read.apply(entity)));
        }

        private static <E, T> @Nullable Object stored(Field<E, T> field, E entity) {
            T value = field.valueIn(entity);
            if (value == null) {
                return null;
            }
            return switch (field.type().column()) {
                case DECIMAL -> new BigDecimal(field.type().encode(value));
                case FLOAT -> Float.valueOf(field.type().encode(value));
                case DOUBLE -> Double.valueOf(field.type().encode(value));
                default -> ColumnType.parameter(field.type().stored(value));
            };
        }

        String quoted() {
            return PostgresTable.quoted(name);
        }
    }

    ModelTable(EntityType<K, E> type, String schema, List<Column<E>> columns) {
        this.type = type;
        this.schema = schema;
        this.columns = columns;
    }

    void write(E entity, RowWriter row) {
        columns.forEach(column -> row.put(column.type, column.read.apply(entity)));
    }

    /** {@code referrers} are the models of tables that refer to this one. */
    PostgresTable<K, E> table(ModelTable<?, ?>... referrers) {
        PostgresTable.Builder<K, E> table = PostgresTable.of(type, name(type));
        for (Column<E> column : columns) {
            if (column.field instanceof Field<?, ?> field) {
                table.column(own(field), column.name);
                if (column.type == ColumnType.TEXT) {
                    table.checkedByValue(own(field));
                }
            } else if (column.field instanceof ListField<?, ?> field) {
                table.column(ownList(field), column.name);
            }
        }
        for (Reference<E, ?> reference : type.references()) {
            table.refersTo(
                    reference.field(),
                    name(reference.target().get()),
                    keyOf(reference.target().get()));
        }
        for (ModelTable<?, ?> referrer : referrers) {
            referrer.referTo(type, table);
        }
        String emptying = Stream.of(referrers)
                .flatMap(referrer -> referrer.emptying(type))
                .collect(Collectors.joining(", "));
        if (!emptying.isEmpty() && type.deletedAt().isEmpty()) {
            table.statement(Statement.EMPTY, emptying);
        }
        table.statement(Statement.SELECT, select())
                .statement(
                        Statement.FIND_BY_ID, select() + where(List.of(keyIs("?"))) + (type.isScoped() ? VISIBLE : ""))
                .statement(
                        Statement.INSERT,
                        "INSERT INTO %s (%s) SELECT %s FROM %s%s ON CONFLICT DO NOTHING"
                                .formatted(name(type), names(""), names("v."), values(), where(rules().references())))
                .statement(
                        Statement.INSERT_ALL,
                        "INSERT INTO %s (%s) SELECT %s FROM %s".formatted(name(type), names(""), names("v."), arrays()))
                .statement(Statement.COPY, "COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(name(type), names("")))
                .statement(Statement.UPDATE, update(values(), rules().ofChanges()))
                .statement(Statement.UPDATE_ALL, update(arrays(), rules().ofBatches()))
                .statement(Statement.DELETE, delete(referrers, true))
                .statement(Statement.DELETE_BY_ID, delete(referrers, false))
                .statement(Statement.DELETE_ALL, deleteAll());
        if (type.version().isEmpty()) {
            table.statement(Statement.UPSERT, upsert(values(), rules().all()))
                    .statement(Statement.UPSERT_ALL, upsert(arrays(), List.of()));
        }
        return table.build();
    }

    private ModelRules<E> rules() {
        return new ModelRules<>(type, schema);
    }

    String select() {
        return "SELECT " + names("t.") + " FROM " + name(type) + " AS t";
    }

    /** {@code CREATE TABLE}, and its indexes. */
    List<String> schema() {
        List<String> made = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Column<E> column : columns) {
            parts.add(column.quoted() + " " + column.type.sql
                    + (column.type == ColumnType.TEXT ? " COLLATE \"C\"" : "")
                    + (column.optional ? "" : " NOT NULL"));
        }
        parts.add("PRIMARY KEY (" + String.join(", ", keys()) + ")");
        for (Reference<E, ?> reference : type.references()) {
            parts.add("CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s%s"
                    .formatted(
                            PostgresTable.quoted(
                                    table() + "_" + snake(reference.field().name()) + "_fkey"),
                            PostgresTable.quoted(snake(reference.field().name())),
                            name(reference.target().get()),
                            action(reference.onDelete())));
        }
        made.add("CREATE TABLE " + name(type) + " (" + String.join(", ", parts) + ")");
        for (EntityType.Lookup<E> lookup : type.lookups().filter(EntityType.Lookup::unique)) {
            made.add("CREATE UNIQUE INDEX %s ON %s (%s)%s"
                    .formatted(
                            PostgresTable.quoted(table() + "_"
                                    + lookup.fields()
                                            .map(field -> snake(field.name()))
                                            .mkString("_") + "_key"),
                            name(type),
                            Stream.concat(
                                            type.tenant().toJavaStream(),
                                            lookup.fields().toJavaStream())
                                    .map(field -> PostgresTable.quoted(snake(field.name())))
                                    .collect(Collectors.joining(", ")),
                            type.deletedAt()
                                    .map(field -> " WHERE " + PostgresTable.quoted(snake(field.name())) + " IS NULL")
                                    .getOrElse("")));
        }
        return made;
    }

    private static String action(OnDelete onDelete) {
        return switch (onDelete) {
            case RESTRICT -> "";
            case CASCADE -> " ON DELETE CASCADE";
            case SET_NULL -> " ON DELETE SET NULL";
        };
    }

    private <A> void referTo(EntityType<?, ?> target, PostgresTable.Builder<?, A> table) {
        for (Reference<E, ?> reference : type.references()) {
            if (reference.target().get() != target) {
                continue;
            }
            String column = snake(reference.field().name());
            switch (reference.onDelete()) {
                case RESTRICT ->
                    table.restrictedBy(type.name(), reference.field().name(), name(type), column);
                case SET_NULL -> {
                    // A statement of its own: below.
                }
                case CASCADE -> table.cascades();
            }
        }
    }

    private Stream<String> emptying(EntityType<?, ?> target) {
        return type.references()
                .filter(reference -> reference.target().get() == target
                        && reference.onDelete() == OnDelete.SET_NULL
                        && type.isVersioned())
                .map(reference ->
                        "emptied AS (UPDATE %1$s AS r SET %2$s = NULL, %3$s = r.%3$s + 1 FROM gone WHERE r.%2$s = gone.%4$s)"
                                .formatted(
                                        name(type),
                                        PostgresTable.quoted(
                                                snake(reference.field().name())),
                                        PostgresTable.quoted(
                                                snake(type.version().get().name())),
                                        PostgresTable.quoted(keyOf(target))))
                .toJavaStream();
    }

    private String update(String source, List<String> conditions) {
        List<String> all = new ArrayList<>();
        all.add(keyIs("v"));
        type.version()
                .forEach(version ->
                        all.add("t.%1$s = v.%1$s - 1".formatted(PostgresTable.quoted(snake(version.name())))));
        all.addAll(scope("v"));
        all.addAll(conditions);
        String set = changed().map(column -> column + " = v." + column).collect(Collectors.joining(", "));
        return "UPDATE " + name(type) + " AS t SET " + set + " FROM " + source + where(all) + returning();
    }

    private String upsert(String source, List<String> conditions) {
        String set = changed().map(column -> column + " = EXCLUDED." + column).collect(Collectors.joining(", "));
        return "INSERT INTO " + name(type) + " AS t (" + names("") + ") SELECT " + names("v.") + " FROM " + source
                + where(conditions) + " ON CONFLICT (" + String.join(", ", keys()) + ") DO UPDATE SET " + set
                + where(scope("EXCLUDED")) + returning();
    }

    private String returning() {
        return type.creation().isEmpty() ? "" : " RETURNING " + names("t.");
    }

    private String delete(ModelTable<?, ?>[] referrers, boolean versioned) {
        List<String> all = new ArrayList<>();
        all.add(keyIs("?"));
        if (versioned) {
            type.version().forEach(version -> all.add("t." + PostgresTable.quoted(snake(version.name())) + " = ?"));
        }
        if (type.deletedAt().isEmpty()) {
            for (ModelTable<?, ?> referrer : referrers) {
                all.addAll(referrer.notReferring(type, keys().getFirst()));
            }
        }
        return deletes() + where(all);
    }

    private List<String> notReferring(EntityType<?, ?> target, String key) {
        return type.references()
                .filter(reference -> reference.target().get() == target && reference.onDelete() == OnDelete.RESTRICT)
                .map(reference -> "NOT EXISTS (SELECT FROM %s AS r WHERE r.%s = t.%s)"
                        .formatted(
                                name(type),
                                PostgresTable.quoted(snake(reference.field().name())),
                                key))
                .toJavaList();
    }

    private String deletes() {
        if (type.deletedAt().isEmpty()) {
            return "DELETE FROM " + name(type) + " AS t";
        }
        return "UPDATE " + name(type) + " AS t SET "
                + PostgresTable.quoted(snake(type.deletedAt().get().name())) + " = ?"
                + type.updatedAt()
                        .map(updatedAt -> ", " + PostgresTable.quoted(snake(updatedAt.name())) + " = ?")
                        .getOrElse("")
                + type.version()
                        .map(version -> ", %1$s = t.%1$s + 1".formatted(PostgresTable.quoted(snake(version.name()))))
                        .getOrElse("");
    }

    private String deleteAll() {
        List<Field<E, ?>> fields = new ArrayList<>(type.key().fields().asJava());
        type.version().forEach(fields::add);
        String rows = fields.stream()
                .map(field -> "?::" + ColumnType.of(field.type()).sql + "[]")
                .collect(Collectors.joining(
                        ", ",
                        "unnest(",
                        ") AS v ("
                                + fields.stream()
                                        .map(field -> PostgresTable.quoted(snake(field.name())))
                                        .collect(Collectors.joining(", "))
                                + ")"));
        String same = fields.stream()
                .map(field -> "t.%1$s = v.%1$s".formatted(PostgresTable.quoted(snake(field.name()))))
                .collect(Collectors.joining(" AND "));
        return deletes() + (type.deletedAt().isEmpty() ? " USING " : " FROM ") + rows + " WHERE " + same;
    }

    private Stream<String> changed() {
        List<String> kept = Stream.of(
                        type.key().fields().toJavaStream().map(Field::name),
                        type.creation().toJavaStream().map(Field::name),
                        type.tenant().toJavaStream().map(Field::name),
                        type.deletedAt().toJavaStream().map(Field::name))
                .flatMap(names -> names)
                .map(ModelTable::snake)
                .toList();
        return columns.stream().filter(column -> !kept.contains(column.name)).map(Column::quoted);
    }

    private List<String> scope(String source) {
        List<String> scope = new ArrayList<>();
        type.tenant()
                .forEach(field ->
                        scope.add("t.%1$s = %2$s.%1$s".formatted(PostgresTable.quoted(snake(field.name())), source)));
        type.deletedAt().forEach(field -> scope.add("t." + PostgresTable.quoted(snake(field.name())) + " IS NULL"));
        return scope;
    }

    private String keyIs(String source) {
        return keys().stream()
                .map(key -> source.equals("?") ? "t." + key + " = ?" : "t." + key + " = " + source + "." + key)
                .collect(Collectors.joining(" AND "));
    }

    private List<String> keys() {
        return type.key()
                .fields()
                .map(field -> PostgresTable.quoted(snake(field.name())))
                .toJavaList();
    }

    private String names(String before) {
        return columns.stream().map(column -> before + column.quoted()).collect(Collectors.joining(", "));
    }

    private String values() {
        return columns.stream()
                .map(column -> "?::" + column.type.sql)
                .collect(Collectors.joining(", ", "(VALUES (", ")) AS v (" + names("") + ")"));
    }

    private String arrays() {
        return columns.stream()
                .map(column -> "?::" + column.type.sql + "[]")
                .collect(Collectors.joining(", ", "unnest(", ") AS v (" + names("") + ")"));
    }

    private String table() {
        return snake(type.name());
    }

    private String name(EntityType<?, ?> entity) {
        return PostgresTable.quoted(schema) + "." + PostgresTable.quoted(snake(entity.name()));
    }

    private static String keyOf(EntityType<?, ?> entity) {
        return snake(entity.key().fields().head().name());
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked") // the columns are made of fields of this entity
    private Field<E, ?> own(Field<?, ?> field) {
        return (Field<E, ?>) field;
    }

    @SuppressWarnings("unchecked") // as above
    private ListField<E, ?> ownList(ListField<?, ?> field) {
        return (ListField<E, ?>) field;
    }

    /** Columns for all fields of an entity that has no others. */
    static <E> List<Column<E>> columns(EntityType<?, E> type) {
        return type.fields().<Column<E>>map(Column::of).toJavaList();
    }

    static <T> Json<io.vavr.collection.Seq<T>> seq(FieldType<T> item) {
        return Json.array(Json.of(item), io.vavr.collection.Vector::ofAll);
    }
}
