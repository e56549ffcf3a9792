package dev.tenon.postgres.schema;

import dev.tenon.postgres.connection.Connections;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The user's migrations, which Flyway runs in the schema of a context; its table {@code flyway_schema_history} is there, too, so that
 * contexts do not get into each other's way. Immutable.
 *
 * @param locations where they are, as Flyway writes it: {@code classpath:db/migration/catalog}
 */
public record Migrations(Seq<String> locations) {

    static final String HISTORY = "flyway_schema_history";

    /** Those in {@code classpath:db/migration/<schema>}. */
    public static Migrations of(String schema) {
        return new Migrations(Vector.of("classpath:db/migration/" + schema));
    }

    /** No migrations. */
    public static Migrations none() {
        return new Migrations(Vector.empty());
    }

    /**
     * Runs those that have not run yet, if there are any at all. Flyway sees to it that of several processes one does.
     *
     * @throws FlywayException when one fails, or one that has run is not what it was
     */
    void run(String schema, Connections connections) {
        if (locations.isEmpty()) {
            return;
        }
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(new ConnectionSource(connections))
                .locations(locations.toJavaArray(String[]::new))
                .failOnMissingLocations(false)
                .schemas(schema)
                .defaultSchema(schema)
                .table(HISTORY)
                .load();
        if (flyway.info().all().length > 0) {
            flyway.migrate();
        }
    }
}
