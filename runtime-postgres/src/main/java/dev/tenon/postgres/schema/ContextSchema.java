package dev.tenon.postgres.schema;

import dev.tenon.effect.FailureException;
import dev.tenon.postgres.connection.Connections;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables of one context. Immutable; safe for use by several threads, and by several processes at once.
 *
 * @param schema the name of the database schema
 * @param script what makes the tables
 * @param mode what is done at the start
 * @param migrations what runs before
 */
public record ContextSchema(String schema, SchemaScript script, SchemaMode mode, Migrations migrations) {

    private static final Logger LOG = LoggerFactory.getLogger(ContextSchema.class);

    /** The first half of the key of the advisory lock; the second is a hash of the schema's name. */
    private static final int LOCK = 0x7e404;

    /**
     * Does what the mode says.
     *
     * @return what is wrong then: migrations that fail, a report of all differences
     * @throws FailureException with {@code Unavailable} when the database does not answer
     */
    public Seq<String> problems(Connections connections) {
        if (mode == SchemaMode.OFF) {
            return Vector.empty();
        }
        try {
            if (!connections.isCallersTransaction()) {
                migrations.run(schema, connections);
            }
        } catch (FlywayException e) {
            return Vector.of("Flyway: " + e.getMessage());
        }
        Connection connection = connections.take();
        try {
            return problems(new Scratch(connection, connections.isCallersTransaction()));
        } catch (SQLException e) {
            return Vector.of("the schema " + schema + " cannot be compared with " + script.name() + ": "
                    + e.getMessage() + ". -D" + SchemaMode.PROPERTY + "=" + SchemaMode.OFF + " does not look at it.");
        } finally {
            connections.giveBack(connection);
        }
    }

    private Seq<String> problems(Scratch scratch) throws SQLException {
        if (mode == SchemaMode.CREATE) {
            create(scratch);
        }
        SchemaReport report = compare(scratch);
        report.notes().forEach(note -> LOG.info("The schema {} has more than its entities need: {}", schema, note));
        return report.isClean() ? Vector.empty() : Vector.of(report.toString());
    }

    /**
     * Compares the tables with what the script makes; nothing is changed.
     *
     * @throws FailureException with {@code Unavailable} when the database does not answer
     * @throws SQLException when the database refuses what is needed for it, such as temporary tables
     */
    public SchemaReport compare(Connections connections) throws SQLException {
        Connection connection = connections.take();
        try {
            return compare(new Scratch(connection, connections.isCallersTransaction()));
        } finally {
            connections.giveBack(connection);
        }
    }

    private SchemaReport compare(Scratch scratch) throws SQLException {
        return scratch.undone(connection -> {
            Catalogue catalogue = new Catalogue(connection);
            long number = catalogue.schema(schema);
            Map<String, Table> found = catalogue.tables(number, Set.of(Migrations.HISTORY));
            Map<String, Table> expected = expected(connection, catalogue);
            return new Comparison(schema, expected, found, new LiveRows(connection, schema))
                    .report(script.name(), number != 0);
        });
    }

    /** What the script makes, made of temporary tables. */
    private Map<String, Table> expected(Connection connection, Catalogue catalogue) throws SQLException {
        long before = catalogue.temporarySchema();
        Set<String> others = before == 0 ? Set.of() : catalogue.names(before);
        Scratch.look(connection, "pg_temp");
        Scratch.execute(connection, script.sql());
        return catalogue.tables(catalogue.temporarySchema(), others);
    }

    /** Makes the tables, if there are none of them. */
    private void create(Scratch scratch) throws SQLException {
        Set<String> names = scratch.undone(connection ->
                Set.copyOf(expected(connection, new Catalogue(connection)).keySet()));
        scratch.kept(connection -> {
            lock(connection);
            Catalogue catalogue = new Catalogue(connection);
            Set<String> there = new HashSet<>(catalogue.names(catalogue.schema(schema)));
            there.retainAll(names);
            if (there.isEmpty()) {
                String path = Scratch.answer(connection, "SELECT current_setting('search_path')");
                Scratch.execute(connection, "CREATE SCHEMA IF NOT EXISTS " + Name.quoted(schema));
                Scratch.look(connection, Name.quoted(schema));
                Scratch.execute(connection, script.sql());
                // The transaction may be the caller's, whose own statements follow.
                Scratch.look(connection, path);
                LOG.info("Made the tables of the schema {} as {} says", schema, script.name());
            }
            return there.isEmpty();
        });
    }

    private void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(?, hashtext(?))")) {
            statement.setInt(1, LOCK);
            statement.setString(2, schema);
            statement.execute();
        }
    }
}
