package dev.tenon.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.postgres.connection.CallersConnection;
import dev.tenon.postgres.connection.Connections;
import dev.tenon.postgres.connection.DataSourceConnections;
import dev.tenon.postgres.message.MessageTables;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with the tables at the start. */
class ContextSchemaTest {

    private static Bookshop shop;

    @BeforeAll
    static void start_a_server() throws IOException, SQLException {
        shop = new Bookshop();
    }

    @AfterAll
    static void stop_the_server() throws IOException {
        shop.close();
    }

    @BeforeEach
    void no_schema() throws SQLException {
        shop.execute("DROP SCHEMA IF EXISTS bookshop CASCADE");
    }

    @Test
    void validate_is_the_default() {
        assertThat(SchemaMode.of("x", null)).isEqualTo(SchemaMode.VALIDATE);
        assertThat(SchemaMode.of("x", " ")).isEqualTo(SchemaMode.VALIDATE);
        assertThat(SchemaMode.of("x", "Create")).isEqualTo(SchemaMode.CREATE);
        assertThat(SchemaMode.of("x", "off")).isEqualTo(SchemaMode.OFF);
        assertThatThrownBy(() -> SchemaMode.of("tenon.postgres.schema", "update"))
                .hasMessage("tenon.postgres.schema is 'update': it must be one of validate, create, off");
    }

    @Test
    void the_tables_of_messages_are_made_and_their_changes_are_found() throws SQLException {
        assertThat(shop.schema(MessageTables.SQL, SchemaMode.CREATE).problems(shop.connections()))
                .isEmpty();
        assertThat(shop.schema(MessageTables.SQL, SchemaMode.VALIDATE).problems(shop.connections()))
                .isEmpty();

        shop.execute("DROP INDEX bookshop.tenon_message_ready_idx");
        shop.execute("ALTER TABLE bookshop.tenon_message ALTER COLUMN position DROP IDENTITY");

        Seq<String> problems =
                shop.schema(MessageTables.SQL, SchemaMode.VALIDATE).problems(shop.connections());
        assertThat(problems)
                .singleElement()
                .asString()
                .contains("There are 2 differences", "tenon_message_ready_idx", "\"tenon_message\".\"position\"");
        shop.execute(problems.head());
        assertThat(shop.schema(MessageTables.SQL, SchemaMode.VALIDATE).problems(shop.connections()))
                .isEmpty();
    }

    @Test
    void validate_makes_nothing_and_says_what_is_missing() throws SQLException {
        Seq<String> problems = shop.schema(SchemaMode.VALIDATE).problems(shop.connections());

        assertThat(problems)
                .singleElement()
                .asString()
                .contains("CREATE SCHEMA \"bookshop\"", "CREATE TABLE \"bookshop\".\"book\"");
        assertThat(shop.answer("SELECT count(*) FROM pg_namespace WHERE nspname = 'bookshop'"))
                .isEqualTo("0");
    }

    @Test
    void create_makes_the_tables_once() throws SQLException {
        assertThat(shop.schema(SchemaMode.CREATE).problems(shop.connections())).isEmpty();
        shop.execute(Bookshop.ROWS);

        assertThat(shop.schema(SchemaMode.CREATE).problems(shop.connections())).isEmpty();
        assertThat(shop.schema(SchemaMode.VALIDATE).problems(shop.connections()))
                .isEmpty();
        assertThat(shop.answer("SELECT count(*) FROM bookshop.book")).isEqualTo("1");
    }

    @Test
    void create_adds_nothing_to_a_schema_that_has_some_of_the_tables() throws SQLException {
        shop.schema(SchemaMode.CREATE).problems(shop.connections());
        shop.execute("DROP TABLE bookshop.shelf");

        assertThat(shop.schema(SchemaMode.CREATE).problems(shop.connections()))
                .singleElement()
                .asString()
                .contains("table \"shelf\": expected, found none");
    }

    @Test
    void create_uses_a_schema_that_is_there_without_the_tables() throws SQLException {
        shop.execute("CREATE SCHEMA bookshop; CREATE TABLE bookshop.other (id integer)");

        assertThat(shop.schema(SchemaMode.CREATE).problems(shop.connections())).isEmpty();
    }

    @Test
    void eight_that_start_at_once_make_the_tables_once() throws Exception {
        Connections connections = new DataSourceConnections(shop.server().getPostgresDatabase());
        CountDownLatch all = new CountDownLatch(8);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Seq<String>>> starts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                starts.add(threads.submit(() -> {
                    all.countDown();
                    all.await();
                    return shop.schema(SchemaMode.CREATE).problems(connections);
                }));
            }
            for (Future<Seq<String>> start : starts) {
                assertThat(start.get()).isEmpty();
            }
        }
    }

    @Test
    void off_does_not_look() {
        assertThat(shop.schema(SchemaMode.OFF).problems(shop.connections())).isEmpty();
    }

    @Test
    void a_script_that_fails_leaves_nothing_behind() throws SQLException {
        ContextSchema broken =
                shop.schema("CREATE TABLE \"one\" (\"id\" integer); CREATE NONSENSE;", SchemaMode.CREATE);

        assertThat(broken.problems(shop.connections()))
                .singleElement()
                .asString()
                .contains("NONSENSE", "-Dtenon.postgres.schema=off");
        assertThat(shop.answer("SELECT to_regclass('bookshop.one')")).isNull();
    }

    @Test
    void in_a_transaction_of_the_caller_all_of_it_is_part_of_that() throws SQLException {
        try (Connection connection = shop.server().getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            Scratch.execute(connection, "SET LOCAL search_path = pg_catalog");

            assertThat(shop.schema(SchemaMode.CREATE).problems(new CallersConnection(connection)))
                    .isEmpty();

            try (var rows = connection.createStatement().executeQuery("SHOW search_path")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("pg_catalog");
            }
            connection.rollback();
        }
        assertThat(shop.answer("SELECT to_regclass('bookshop.book')")).isNull();
    }

    @Test
    void temporary_tables_of_the_connection_are_not_taken_for_expected_ones() throws SQLException {
        shop.reset();
        shop.execute("CREATE TEMPORARY TABLE leftover (id integer)");
        try {
            assertThat(shop.report().differences()).isEmpty();
        } finally {
            shop.execute("DROP TABLE leftover");
        }
    }

    @Test
    void migrations_run_before_the_tables_are_looked_at() throws SQLException {
        ContextSchema migrated = migrated("classpath:dev/tenon/postgres/schema/migrations");

        assertThat(migrated.problems(connections())).isEmpty();
        assertThat(migrated.problems(connections())).isEmpty();
        assertThat(shop.answer(
                        "SELECT count(*) FROM bookshop.flyway_schema_history WHERE success AND version IS NOT NULL"))
                .isEqualTo("2");
    }

    @Test
    void a_migration_that_fails_is_a_problem() {
        assertThat(migrated("classpath:dev/tenon/postgres/schema/broken").problems(connections()))
                .singleElement()
                .asString()
                .startsWith("Flyway: ")
                .contains("V1__wrong.sql");
    }

    @Test
    void without_migrations_flyway_leaves_nothing_behind() throws SQLException {
        ContextSchema none =
                new ContextSchema(Bookshop.SCHEMA, Bookshop.SCRIPT, SchemaMode.CREATE, Migrations.of(Bookshop.SCHEMA));

        assertThat(none.problems(connections())).isEmpty();
        assertThat(shop.answer("SELECT to_regclass('bookshop.flyway_schema_history')"))
                .isNull();
    }

    private static ContextSchema migrated(String location) {
        return new ContextSchema(
                Bookshop.SCHEMA, Bookshop.SCRIPT, SchemaMode.VALIDATE, new Migrations(Vector.of(location)));
    }

    private static Connections connections() {
        return new DataSourceConnections(shop.server().getPostgresDatabase());
    }
}
