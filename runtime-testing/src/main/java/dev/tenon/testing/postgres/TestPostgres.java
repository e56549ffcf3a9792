package dev.tenon.testing.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The PostgreSQL server of this JVM: started by who asks for it first, which takes a second, and stopped with the JVM. It gives
 * each test class a database of its own:
 *
 * <pre>{@code
 * private static final PostgresTemplate LIBRARY = TestPostgres.server().template(SCHEMA_SQL);
 *
 * private final TestDatabase database = LIBRARY.create();
 * }</pre>
 *
 * It forgets everything when the machine fails, because it does not wait for the disk: it proves nothing about durability. A JVM
 * that is killed leaves it running. Safe for use by several threads.
 */
public final class TestPostgres {

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();
    private final Map<String, PostgresTemplate> templates = new ConcurrentHashMap<>();

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    private static final class Shared {
        static final TestPostgres SERVER = new TestPostgres(start());
    }

    /** Whether tests are asked to run on PostgreSQL, by {@code -Dtenon.it=postgres}. */
    public static boolean isAskedFor() {
        return Objects.equals(System.getProperty("tenon.it"), "postgres");
    }

    /**
     * The one server, running.
     *
     * @throws UncheckedIOException when it cannot be started
     */
    public static TestPostgres server() {
        return Shared.SERVER;
    }

    /**
     * A template of databases that {@code statements} were run in: they are paid for once, however many databases are made of it.
     *
     * @param statements SQL, such as that of a schema; may be several statements, separated by semicolons
     */
    public PostgresTemplate template(String... statements) {
        TestDatabase template = database();
        for (String statement : statements) {
            template.execute(statement);
        }
        return new PostgresTemplate(this, template);
    }

    /**
     * A template that is made once for the JVM.
     *
     * @param name what it is for, such as the contexts whose tables are in it
     * @param make makes what is in it; has no connection any more when it returns
     */
    public PostgresTemplate template(String name, Consumer<TestDatabase> make) {
        return templates.computeIfAbsent(name, unused -> {
            TestDatabase template = database();
            make.accept(template);
            return new PostgresTemplate(this, template);
        });
    }

    /** An empty database. */
    public TestDatabase database() {
        return create("template1", Set.of());
    }

    TestDatabase create(String template, Set<String> schemas) {
        String name = "tenon_" + databases.incrementAndGet();
        admin().execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        return database(name, schemas);
    }

    void drop(String name) {
        admin().execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private TestDatabase admin() {
        return database("postgres", Set.of());
    }

    private TestDatabase database(String name, Set<String> schemas) {
        return new TestDatabase(
                this, name, server.getDatabase("postgres", name), server.getJdbcUrl("postgres", name), schemas);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    // Several test classes and their pools at once.
                    .setServerConfig("max_connections", "300")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("the PostgreSQL server for tests did not start", e);
        }
    }
}
