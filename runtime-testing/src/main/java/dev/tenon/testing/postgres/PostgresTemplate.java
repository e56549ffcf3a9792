package dev.tenon.testing.postgres;

/** What databases are made of, see {@link TestPostgres#template}. Safe for use by several threads. */
public final class PostgresTemplate {

    private final TestPostgres server;
    private final String name;

    PostgresTemplate(TestPostgres server, String name) {
        this.server = server;
        this.name = name;
    }

    /** A database of its own, as the template is. */
    public TestDatabase create() {
        return server.create(name);
    }
}
