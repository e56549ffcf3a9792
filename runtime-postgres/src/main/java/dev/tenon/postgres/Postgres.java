package dev.tenon.postgres;

import dev.tenon.platform.Platform;
import dev.tenon.postgres.connection.CallersConnection;
import dev.tenon.postgres.connection.Connections;
import dev.tenon.postgres.connection.DataSourceConnections;
import dev.tenon.postgres.connection.PostgresPool;
import dev.tenon.postgres.schema.ContextSchema;
import dev.tenon.postgres.schema.Migrations;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.postgres.schema.SchemaScript;
import dev.tenon.postgres.store.PostgresDatabase;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server, version 16 or newer, for the parts of a context: {@code CatalogModule.create(parts -> parts.use(Postgres.at(url)))}.
 * Contexts that are given the same one share its connections, and each has a schema of its own. Nothing is opened before the first
 * use. Safe for use by several threads.
 */
public final class Postgres implements AutoCloseable {

    /** How many connections a pool has at most, unless set. */
    public static final int CONNECTIONS = 10;

    /** How long a caller waits for a free connection, and the start for the server, unless set. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PostgresPool.@Nullable Settings settings;
    private final Supplier<Connections> open;
    private final SchemaMode schemas;
    private final Seq<String> locations;
    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable Connections opened;

    private Postgres(
            PostgresPool.@Nullable Settings settings,
            Supplier<Connections> open,
            SchemaMode schemas,
            Seq<String> locations) {
        this.settings = settings;
        this.open = open;
        this.schemas = schemas;
        this.locations = locations;
    }

    private Postgres(Supplier<Connections> open) {
        this(null, open, SchemaMode.configured(), Vector.empty());
    }

    /** The server at a JDBC URL such as {@code jdbc:postgresql://localhost:5432/library}; its parameters win over Tenon's. */
    public static Postgres at(String url) {
        PostgresPool.Settings settings = new PostgresPool.Settings(url, "", "", CONNECTIONS, PATIENCE, Duration.ZERO);
        return new Postgres(settings, () -> PostgresPool.open(settings), SchemaMode.configured(), Vector.empty());
    }

    /** The connections of {@code source}, which stays the caller's. */
    public static Postgres of(DataSource source) {
        return new Postgres(() -> new DataSourceConnections(source));
    }

    /**
     * One connection, in a transaction that the caller begins and ends: what transactions of Tenon do takes part in it, and is
     * neither committed nor rolled back by them.
     */
    public static Postgres on(Connection connection) {
        return new Postgres(() -> new CallersConnection(connection));
    }

    private Postgres pooled(PostgresPool.Settings other) {
        return new Postgres(other, () -> PostgresPool.open(other), schemas, locations);
    }

    /** The same, where this is done with the tables of each context when it starts; unless set {@link SchemaMode#configured}. */
    public Postgres schema(SchemaMode mode) {
        return new Postgres(settings, open, mode, locations);
    }

    /** The same with Flyway's migrations of each context there; unless set {@code classpath:db/migration/<schema>}. */
    public Postgres migrations(String... flywayLocations) {
        return new Postgres(settings, open, schemas, Vector.of(flywayLocations));
    }

    /** The same for a database user. */
    public Postgres user(String user) {
        PostgresPool.Settings now = settings();
        return pooled(new PostgresPool.Settings(
                now.url(), user, now.password(), now.size(), now.patience(), now.statementTimeout()));
    }

    /** The same with a password. */
    public Postgres password(String password) {
        PostgresPool.Settings now = settings();
        return pooled(new PostgresPool.Settings(
                now.url(), now.user(), password, now.size(), now.patience(), now.statementTimeout()));
    }

    /** The same with another greatest number of connections. */
    public Postgres connections(int size) {
        PostgresPool.Settings now = settings();
        return pooled(new PostgresPool.Settings(
                now.url(), now.user(), now.password(), size, now.patience(), now.statementTimeout()));
    }

    /** The same, where a caller waits that long for a free connection. */
    public Postgres patience(Duration patience) {
        PostgresPool.Settings now = settings();
        return pooled(new PostgresPool.Settings(
                now.url(), now.user(), now.password(), now.size(), patience, now.statementTimeout()));
    }

    /**
     * The same, where a statement that takes longer is cancelled and fails with {@code Unavailable}. Unless set it may take any
     * time.
     */
    public Postgres statementTimeout(Duration limit) {
        PostgresPool.Settings now = settings();
        return pooled(
                new PostgresPool.Settings(now.url(), now.user(), now.password(), now.size(), now.patience(), limit));
    }

    /**
     * The stores of one context. Generated modules call it.
     *
     * @param platform where time and randomness come from
     * @param schema the database schema of the context
     * @param module a class of the context, beside which the definition of its tables is
     */
    public PostgresDatabase context(Platform platform, String schema, Class<?> module) {
        Migrations migrations = locations.isEmpty() ? Migrations.of(schema) : new Migrations(locations);
        return new PostgresDatabase(
                platform,
                schema,
                this::connections,
                settings != null,
                connections -> new ContextSchema(schema, SchemaScript.of(schema, module), schemas, migrations)
                        .problems(connections));
    }

    /** Closes the pool, if one was opened. */
    @Override
    public void close() {
        opening.lock();
        try {
            if (opened != null) {
                opened.close();
                opened = null;
            }
        } finally {
            opening.unlock();
        }
    }

    private PostgresPool.Settings settings() {
        if (settings == null) {
            throw new IllegalStateException("these connections are the caller's: set this where they come from");
        }
        return settings;
    }

    private Connections connections() {
        Connections known = opened;
        if (known != null) {
            return known;
        }
        opening.lock();
        try {
            if (opened == null) {
                opened = open.get();
            }
            return opened;
        } finally {
            opening.unlock();
        }
    }

    @Override
    public String toString() {
        return settings == null ? "PostgreSQL" : "PostgreSQL at " + settings;
    }
}
