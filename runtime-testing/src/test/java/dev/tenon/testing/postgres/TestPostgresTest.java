package dev.tenon.testing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.testing.TestClock;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** On a real server, which the test starts by itself. */
class TestPostgresTest {

    private static final PostgresTemplate TEMPLATE = TestPostgres.server()
            .template(
                    "CREATE SCHEMA library; CREATE TABLE library.book (id int PRIMARY KEY)",
                    "CREATE TABLE library.chapter (id int PRIMARY KEY, book int REFERENCES library.book (id)); CREATE"
                            + " TABLE library.tenon_cursor_key (key int); INSERT INTO library.tenon_cursor_key VALUES"
                            + " (1)");

    @Test
    void databases_of_a_template_have_its_tables_and_share_nothing() throws SQLException {
        try (TestDatabase one = TEMPLATE.create();
                TestDatabase other = TEMPLATE.create()) {
            one.execute("INSERT INTO library.book VALUES (1)");
            assertThat(count(one, "library.book")).isEqualTo(1);
            assertThat(count(other, "library.book")).isZero();
            assertThat(one.url()).contains(one.name()).isNotEqualTo(other.url());
        }
    }

    @Test
    void emptying_deletes_the_rows_of_all_tables_and_keeps_the_key_of_cursors() throws SQLException {
        try (TestDatabase database = TEMPLATE.create()) {
            database.execute("INSERT INTO library.book VALUES (1); INSERT INTO library.chapter VALUES (1, 1)");
            database.empty();
            assertThat(count(database, "library.book")).isZero();
            assertThat(count(database, "library.chapter")).isZero();
            assertThat(count(database, "library.tenon_cursor_key")).isEqualTo(1);
        }
        try (TestDatabase database = TestPostgres.server().database()) {
            database.empty();
        }
    }

    @Test
    void a_closed_database_is_gone_also_when_somebody_is_connected() throws SQLException {
        TestDatabase database = TEMPLATE.create();
        try (Connection connection = database.dataSource().getConnection()) {
            database.close();
            assertThat(connection.isValid(5)).isFalse();
        }
        assertThatIllegalStateException().isThrownBy(() -> database.execute("SELECT 1"));
    }

    @Test
    void a_template_that_is_named_is_made_once_and_knows_what_was_prepared() {
        AtomicInteger made = new AtomicInteger();
        for (int time = 0; time < 2; time++) {
            try (TestDatabase database = TestPostgres.server()
                    .template("diary", TestPostgresTest::prepareDiary)
                    .create()) {
                database.prepare("diary", url -> Vector.of("problem " + made.incrementAndGet()));
            }
        }
        assertThat(made).hasValue(0);
    }

    @Test
    void what_is_wrong_with_tables_is_told() {
        try (TestDatabase database = TestPostgres.server().database()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> database.prepare("diary", url -> Vector.of("no such type")))
                    .withMessage("no such type");
        }
    }

    @Test
    void a_database_that_follows_a_clock_has_its_time_also_in_a_transaction_that_has_begun() throws SQLException {
        TestClock clock = new TestClock();
        try (TestDatabase database = TestPostgres.server()
                .template("diary", TestPostgresTest::prepareDiary)
                .create()) {
            database.follow(clock);
            try (Connection connection = DriverManager.getConnection(database.virtualTimeUrl())) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                assertThat(time(connection, "SELECT clock_timestamp()")).isEqualTo(TestClock.START);
                clock.advance(Duration.ofDays(3).plusNanos(1_000));
                Instant later = TestClock.START.plus(Duration.ofDays(3)).plusNanos(1_000);
                assertThat(time(connection, "SELECT clock_timestamp()")).isEqualTo(later);
                assertThat(time(connection, "INSERT INTO diary.page VALUES (1) RETURNING written_at"))
                        .isEqualTo(later);
                clock.setTo(Instant.parse("1969-12-31T23:59:59Z"));
                assertThat(time(connection, "SELECT clock_timestamp()")).isEqualTo("1969-12-31T23:59:59Z");
            }
            try (Connection own = database.dataSource().getConnection()) {
                assertThat(time(own, "SELECT clock_timestamp()")).isAfter("2020-01-01T00:00:00Z");
            }
        }
    }

    @Test
    void a_pool_is_made_once_and_closed_with_its_database() {
        AtomicInteger open = new AtomicInteger();
        try (TestDatabase database = TestPostgres.server().database()) {
            AutoCloseable first = database.pool(AutoCloseable.class, url -> counted(open));
            assertThat(database.pool(AutoCloseable.class, url -> counted(open))).isSameAs(first);
            assertThat(open).hasValue(1);
        }
        assertThat(open).hasValue(0);
    }

    private static AutoCloseable counted(AtomicInteger open) {
        open.incrementAndGet();
        return open::decrementAndGet;
    }

    private static void prepareDiary(TestDatabase database) {
        database.prepare("diary", url -> {
            database.execute("CREATE SCHEMA diary; CREATE TABLE diary.page"
                    + " (id int, written_at timestamptz NOT NULL DEFAULT clock_timestamp())");
            return Vector.empty();
        });
    }

    private static Instant time(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    @Test
    void there_is_one_server() {
        assertThat(TestPostgres.server()).isSameAs(TestPostgres.server());
    }

    private static int count(TestDatabase database, String table) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
