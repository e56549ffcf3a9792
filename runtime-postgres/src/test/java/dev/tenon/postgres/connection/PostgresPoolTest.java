package dev.tenon.postgres.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a real server, which the test starts by itself. */
class PostgresPoolTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start_a_server() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop_the_server() throws IOException {
        server.close();
    }

    @Test
    void a_password_in_the_url_is_kept_apart_from_it() {
        PostgresPool.Settings settings = new PostgresPool.Settings(
                "jdbc:postgresql://db/library?user=ada&password=p%26q+r&ssl=true",
                "", "", 1, Duration.ofSeconds(1), Duration.ZERO);

        assertThat(settings.url()).isEqualTo("jdbc:postgresql://db/library?user=ada&ssl=true");
        assertThat(settings.password()).isEqualTo("p&q r");
        assertThat(settings).hasToString("jdbc:postgresql://db/library");
    }

    @Test
    void a_connection_runs_at_snapshot_isolation_and_is_rolled_back_when_given_back_uncommitted() throws SQLException {
        try (PostgresPool pool = open("postgres")) {
            try (Connection connection = pool.take();
                    Statement statement = connection.createStatement()) {
                assertThat(answer(statement, "SHOW transaction_isolation")).isEqualTo("repeatable read");
                assertThat(answer(statement, "SHOW application_name")).isEqualTo("tenon");
                connection.setAutoCommit(false);
                statement.execute("CREATE TABLE forgotten (id int)");
            }
            try (Connection connection = pool.take();
                    Statement statement = connection.createStatement()) {
                assertThat(answer(statement, "SELECT to_regclass('forgotten')")).isNull();
            }
        }
    }

    @Test
    void flyway_migrates_through_the_pool() throws SQLException {
        try (PostgresPool pool = open("postgres")) {
            Flyway flyway = Flyway.configure()
                    .dataSource(pool.dataSource())
                    .locations("classpath:dev/tenon/postgres/migrations")
                    .load();

            MigrateResult first = flyway.migrate();
            MigrateResult second = flyway.migrate();

            assertThat(first.migrationsExecuted).isEqualTo(1);
            assertThat(second.migrationsExecuted).isZero();
            try (Connection connection = pool.take();
                    Statement statement = connection.createStatement()) {
                assertThat(answer(statement, "SELECT title FROM shelf")).isEqualTo("Middlemarch");
            }
        }
    }

    @Test
    void an_unknown_database_is_unavailable_at_the_start() {
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> open("nowhere"))
                .satisfies(e -> assertThat(e.failure()).isInstanceOf(Failure.Unavailable.class))
                .withMessageContaining("nowhere")
                .havingCause()
                .isInstanceOf(PoolInitializationException.class);
    }

    private static PostgresPool open(String database) {
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
        return PostgresPool.open(
                new PostgresPool.Settings(url, "postgres", "", 2, Duration.ofSeconds(10), Duration.ZERO));
    }

    private static String answer(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
