package dev.tenon.postgres.store;

import dev.tenon.postgres.store.PostgresTable.Statement;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.Keyset;
import dev.tenon.store.OrderedField;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** Every statement of a store that must not read a whole table. */
final class StoreStatements<E> {

    private final PostgresTable<?, E> table;
    private final EntityType<?, E> type;
    private final List<Named> statements = new ArrayList<>();

    private StoreStatements(PostgresTable<?, E> table) {
        this.table = table;
        this.type = table.type();
    }

    /**
     * A statement.
     *
     * @param isSorted whether its order must come from an index
     * @param sought the columns by which an index has to be entered, besides what the order needs
     */
    record Named(String purpose, String sql, boolean isSorted, Seq<String> sought) {}

    /** Those of the store of a table. */
    static <E> List<Named> of(PostgresTable<?, E> table) {
        return new StoreStatements<>(table).all();
    }

    private List<Named> all() {
        for (Statement statement : Statement.values()) {
            boolean isPlanned = statement != Statement.SELECT && statement != Statement.COPY;
            if (isPlanned && table.has(statement)) {
                add(statement.name(), table.sql(statement), false);
            }
        }
        table.finders().forEach(sql -> add("a lookup", sql, false));
        for (EntityType.Lookup<E> lookup : type.lookups()) {
            String names = lookup.fields().map(Field::name).mkString(", ");
            Seq<String> sought = lookup.fields().map(table::plainColumn);
            if (!lookup.unique()) {
                add("first page by " + names, order(equal(lookup.fields())) + " LIMIT 51", true, sought);
                add("page by " + names, order(equal(lookup.fields()) + after()) + " LIMIT 51", true, sought);
            }
        }
        add("first page", order(select() + " WHERE TRUE" + scope()) + " LIMIT 51", true);
        add("page", order(select() + " WHERE TRUE" + scope() + after()) + " LIMIT 51", true);
        // What PostgreSQL sends itself when a row is deleted that this one refers to.
        type.references().forEach(reference -> {
            Field<E, ?> field = reference.field();
            add(
                    "who refers by " + field.name(),
                    "SELECT FROM " + table.name() + " AS t WHERE " + table.column(field) + " = ?",
                    false);
        });
        return statements;
    }

    private void add(String purpose, String sql, boolean isSorted) {
        add(purpose, sql, isSorted, Vector.empty());
    }

    private void add(String purpose, String sql, boolean isSorted, Seq<String> sought) {
        statements.add(new Named(purpose, sql, isSorted, sought));
    }

    private String select() {
        return table.sql(Statement.SELECT);
    }

    private String equal(Seq<Field<E, ?>> fields) {
        return select() + " WHERE "
                + fields.map(field -> table.column(field) + " = ?").mkString(" AND ") + scope();
    }

    /** Who may see a row, as the store says it. */
    private String scope() {
        return type.isScoped()
                ? FilterSql.add(table, type.scope(false, Correlation.none().withTenant("v1")), new Sql(" AND "))
                        .toString()
                : "";
    }

    /** What is beyond a key, as {@link KeysetSql} says it of fields that ascend and are never empty. */
    private String after() {
        Seq<OrderedField<E, ?>> key = type.key().fields();
        return key.size() == 1
                ? " AND " + table.column(key.head()) + " > ?"
                : " AND " + key.map(table::column).mkString("(", ", ", ")") + " > "
                        + key.map(part -> "?").mkString("(", ", ", ")");
    }

    private String order(String sql) {
        return KeysetSql.order(table, Keyset.of(type, Vector.empty()), new Sql(sql))
                .toString();
    }
}
