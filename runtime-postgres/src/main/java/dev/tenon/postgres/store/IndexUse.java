package dev.tenon.postgres.store;

import dev.tenon.postgres.connection.Connections;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Asks PostgreSQL how it would run the statements of stores on tables with many rows, for tests that no statement reads a whole
 * table: {@code assertThat(IndexUse.of(database, PostgresBookStore.in(database)).scans()).isEmpty()}. Fills the tables in a
 * transaction that is rolled back, without their checks and references, and meanwhile locks them: not for a database that
 * somebody uses. Needs a user who owns the tables. Immutable.
 */
public final class IndexUse {

    /** How many rows the tables are filled with: enough that reading all of them is the worst plan. */
    public static final int ROWS = 20_000;

    private final PostgresDatabase database;
    private final Seq<PostgresTable<?, ?>> tables;

    private IndexUse(PostgresDatabase database, Seq<PostgresTable<?, ?>> tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * A statement and how it would be run.
     *
     * @param entity the entity whose store sends it
     * @param purpose what it is for, such as {@code FIND_BY_ID} or {@code page by authorId}
     * @param sql the statement
     * @param plan what {@code EXPLAIN} says, for any values of the parameters
     * @param scans whether it reads all rows of a table, or all entries of an index, or sorts what an index has sorted
     */
    public record Plan(String entity, String purpose, String sql, String plan, boolean scans) {

        @Override
        public String toString() {
            return entity + ", " + purpose + ":\n" + sql.strip().indent(4)
                    + plan.strip().indent(4);
        }
    }

    /**
     * The statements of the stores of these ports.
     *
     * @throws IllegalArgumentException when one is not a store in PostgreSQL
     */
    public static IndexUse of(PostgresDatabase database, TransactionalPort<?, ?>... ports) {
        return new IndexUse(database, Vector.of(ports).map(IndexUse::tableOf));
    }

    private static PostgresTable<?, ?> tableOf(TransactionalPort<?, ?> port) {
        if (port.reads() instanceof PostgresStore<?, ?> store) {
            return store.table();
        }
        throw new IllegalArgumentException(port.reads().getClass().getName() + " is not a store in PostgreSQL");
    }

    /**
     * How every statement would be run that is about single rows, a lookup, a page of one, or a reference.
     *
     * @throws SQLException when the tables cannot be filled
     */
    public Seq<Plan> plans() throws SQLException {
        Connections connections = database.connections();
        Connection connection = connections.take();
        try {
            connection.setAutoCommit(false);
            try {
                Vector<Plan> plans = Vector.empty();
                for (PostgresTable<?, ?> table : tables) {
                    new FilledTable(connection, table).fill(ROWS);
                }
                Planner planner = new Planner(connection);
                for (PostgresTable<?, ?> table : tables) {
                    for (StoreStatements.Named statement : StoreStatements.of(table)) {
                        plans = plans.append(planner.plan(table, statement));
                    }
                }
                return plans;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } finally {
            connections.giveBack(connection);
        }
    }

    /** Those of {@link #plans} that read a whole table. */
    public Seq<Plan> scans() throws SQLException {
        return plans().filter(Plan::scans);
    }
}
