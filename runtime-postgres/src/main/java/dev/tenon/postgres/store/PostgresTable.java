package dev.tenon.postgres.store;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.ListField;
import dev.tenon.store.OrderedField;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Objects;

/**
 * An entity's table and the statements of its store. Generated stores have one as a constant. In all statements the table is called
 * {@code t}; the new row is called {@code v}, and its columns are the parameters, in the order of the table. Immutable.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public final class PostgresTable<K, E> {

    private static final int MAX_NAME = 63;

    /** For statements that are about no entity. */
    static final PostgresTable<Integer, Object> NONE = of(
                    EntityType.of(
                                    "database",
                                    KeyType.of(OrderedField.of("id", FieldType.INT, (Object any) -> 0)),
                                    (Object any, Changes<Object> changes) -> any)
                            .build(),
                    "")
            .build();

    private final EntityType<K, E> type;
    private final String name;
    private final Map<Object, String> columns;
    private final Seq<Referrer> referrers;
    private final Seq<Emptied> emptied;
    private final Map<Field<E, ?>, Target> targets;
    private final EnumMap<Statement, String> statements;
    private final Seq<String> finders;
    private final Set<Field<E, ?>> checkedByValue;
    private final boolean isCheckedByRow;

    private PostgresTable(Builder<K, E> from) {
        this.type = from.type;
        this.name = from.name;
        this.columns = from.columns;
        this.referrers = from.referrers;
        this.emptied = from.emptied;
        this.targets = from.targets;
        this.statements = new EnumMap<>(from.statements);
        this.finders = from.finders;
        this.checkedByValue = from.checkedByValue;
        this.isCheckedByRow = from.isCheckedByRow;
    }

    /** The statements of a store. */
    public enum Statement {
        /** All columns of all rows, without {@code WHERE}. */
        SELECT,
        /** The row with the key that is the parameters, if somebody may see it; after them the tenant, where there is one. */
        FIND_BY_ID,
        /** One row; no row is inserted when one is in its way. */
        INSERT,
        /** As {@link #INSERT}, of several rows. */
        INSERT_ALL,
        /** As {@link #INSERT_ALL}, of many rows: {@code COPY} of all columns in its binary format, which has no parameters. */
        COPY,
        /** One row that is there, in the version before. */
        UPDATE,
        /** As {@link #UPDATE}, of many rows. */
        UPDATE_ALL,
        /** One row, there or not; without a version. */
        UPSERT,
        /** As {@link #UPSERT}, of many rows. */
        UPSERT_ALL,
        /** The row with the key and version that are the parameters; before them the time, when it is kept. */
        DELETE,
        /** As {@link #DELETE}, in any version. */
        DELETE_BY_ID,
        /** As {@link #DELETE}, of many rows. */
        DELETE_ALL
    }

    /** Rows of another table that refer to this one and are in the way of a deletion. */
    record Referrer(String entity, String field, String table, String column) {}

    /** Rows of another table that refer to this one, and to nothing when it is deleted; with their version, if they have one. */
    record Emptied(String table, String column, String version) {}

    /** What a field refers to; with the column of its tenant, if that must be the row's own, else empty. */
    record Target(String table, String column, String tenant) {}

    /**
     * Starts a table.
     *
     * @param type the entity
     * @param name the table with its schema, quoted
     */
    public static <K, E> Builder<K, E> of(EntityType<K, E> type, String name) {
        return new Builder<>(type, name);
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    EntityType<K, E> type() {
        return type;
    }

    String name() {
        return name;
    }

    String sql(Statement statement) {
        String sql = statements.get(statement);
        if (sql == null) {
            throw new IllegalStateException(type + " has no statement " + statement);
        }
        return sql;
    }

    boolean has(Statement statement) {
        return statements.containsKey(statement);
    }

    /** What {@link Statement#SELECT} selects: every column. */
    String columns() {
        String select = sql(Statement.SELECT);
        return select.substring("SELECT ".length(), select.indexOf("FROM")).strip();
    }

    /** Whether each row has to be looked at that an update of many has written: for rules about several components. */
    boolean isCheckedByRow() {
        return isCheckedByRow;
    }

    /** Whether no row may have some values of {@code field} that the database lets in. */
    boolean isCheckedByValue(Field<E, ?> field) {
        return checkedByValue.contains(field);
    }

    /** The statements of its lookups. */
    Seq<String> finders() {
        return finders;
    }

    /** {@code t."title"}. */
    String column(Object field) {
        return "t." + quoted(plainColumn(field));
    }

    String plainColumn(Object field) {
        return columns.get(field)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        field + " is not a field of " + type + ": use the constants of " + type + "Fields"));
    }

    /** {@code t."id" ASC}, for each field of the key. */
    String keyOrder() {
        return type.key().fields().map(this::column).mkString(", ");
    }

    Seq<Referrer> referrers() {
        return referrers;
    }

    Seq<Emptied> emptied() {
        return emptied;
    }

    Option<Target> target(Field<E, ?> field) {
        return targets.get(field);
    }

    /** The field whose foreign key has this name. */
    Option<String> referenceOf(String constraint) {
        return targets.keySet()
                .find(field -> constraint.equals(constraintName(name, plainColumn(field), "fkey")))
                .map(Field::name);
    }

    /** Whether the field of this name refers to rows of the same tenant alone. */
    boolean isOfOwnTenant(String field) {
        return targets.exists(target ->
                target._1().name().equals(field) && !target._2().tenant().isEmpty());
    }

    /** The entity of a table that refers to this one. */
    Option<String> entityOf(String table) {
        return referrers.find(each -> each.table().endsWith(quoted(table))).map(Referrer::entity);
    }

    /** The component of a table that refers to this one whose foreign key has this name. */
    Option<String> referringField(String constraint) {
        return referrers
                .find(each -> constraint.equals(constraintName(each.table(), each.column(), "fkey")))
                .map(Referrer::field);
    }

    /** The names of the components of the unique lookup whose index has this name. */
    Option<String> lookupOf(String constraint) {
        return type.lookups()
                .find(lookup -> constraint.equals(constraintName(
                        name, lookup.fields().map(this::plainColumn).mkString("_"), "key")))
                .map(lookup -> lookup.fields().map(Field::name).mkString(", "));
    }

    /** The component of a column. */
    Option<String> componentOf(String column) {
        return columns.find(each -> each._2().equals(column))
                .map(each -> each._1().toString());
    }

    /** The component that the check of this name is about. */
    Option<String> checkedBy(String constraint) {
        return columns.find(each -> constraint.equals(constraintName(name, each._2(), "check")))
                .map(each -> each._1().toString());
    }

    /** As the processor names it: PostgreSQL cuts names after 63 bytes, and two could then be the same. */
    private static String constraintName(String table, String column, String suffix) {
        String whole = table.substring(table.lastIndexOf('.') + 1).replace("\"", "") + "_" + column + "_" + suffix;
        if (bytes(whole) <= MAX_NAME) {
            return whole;
        }
        int end = whole.length();
        while (bytes(whole.substring(0, end)) > MAX_NAME - 9) {
            end--;
        }
        return whole.substring(0, end) + "_" + "%08x".formatted(whole.hashCode());
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Says what a table is. For use by one thread. */
    public static final class Builder<K, E> {

        private final EntityType<K, E> type;
        private final String name;
        private Map<Object, String> columns = HashMap.empty();
        private Seq<Referrer> referrers = Vector.empty();
        private Seq<Emptied> emptied = Vector.empty();
        private Map<Field<E, ?>, Target> targets = HashMap.empty();
        private final EnumMap<Statement, String> statements = new EnumMap<>(Statement.class);
        private Seq<String> finders = Vector.empty();
        private Set<Field<E, ?>> checkedByValue = HashSet.empty();
        private boolean isCheckedByRow;

        private Builder(EntityType<K, E> type, String name) {
            this.type = type;
            this.name = name;
        }

        /** The column that holds {@code field}. */
        public Builder<K, E> column(Field<E, ?> field, String column) {
            columns = columns.put(field, column);
            return this;
        }

        /** The column that holds {@code field} as a JSON array. */
        public Builder<K, E> column(ListField<E, ?> field, String column) {
            columns = columns.put(field, column);
            return this;
        }

        /** The field holds the key of another table, which is in {@code column} there. */
        public Builder<K, E> refersTo(Field<E, ?> field, String table, String column) {
            return refersTo(field, table, column, "");
        }

        /** The same, to rows of the same tenant alone, which is in the column {@code tenant} there. */
        public Builder<K, E> refersTo(Field<E, ?> field, String table, String column, String tenant) {
            targets = targets.put(field, new Target(table, column, tenant));
            return this;
        }

        /** Rows of another entity refer to this one by {@code column} of {@code table}, and are in the way of a deletion. */
        public Builder<K, E> restrictedBy(String entity, String field, String table, String column) {
            referrers = referrers.append(new Referrer(entity, field, table, column));
            return this;
        }

        /**
         * Rows of another table refer to this one by {@code column}, and to nothing when it is deleted.
         *
         * @param version their column that counts changes; empty when there is none
         */
        public Builder<K, E> emptiedIn(String table, String column, String version) {
            emptied = emptied.append(new Emptied(table, column, version));
            return this;
        }

        /** The field has rules that the table's CHECKs do not say, or not to the letter. */
        public Builder<K, E> checkedByValue(Field<E, ?> field) {
            checkedByValue = checkedByValue.add(field);
            return this;
        }

        /** The entity has rules about several components, which no CHECK says. */
        public Builder<K, E> checkedByRow() {
            isCheckedByRow = true;
            return this;
        }

        /** What the store sends. */
        public Builder<K, E> statement(Statement statement, String sql) {
            statements.put(statement, Objects.requireNonNull(sql));
            return this;
        }

        /** What the store sends for a lookup. */
        public Builder<K, E> finder(String sql) {
            finders = finders.append(sql);
            return this;
        }

        /** The table. */
        public PostgresTable<K, E> build() {
            return new PostgresTable<>(this);
        }
    }
}
