package dev.tenon.testing.postgres;

/** What databases are made of, see {@link TestPostgres#template}. Safe for use by several threads. */
public final class PostgresTemplate {

    private final TestPostgres server;
    private final TestDatabase database;

    PostgresTemplate(TestPostgres server, TestDatabase database) {
        this.server = server;
        this.database = database;
    }

    /** A database of its own, as the template is. */
    public TestDatabase create() {
        return server.create(database.name(), database.schemas());
    }
}
