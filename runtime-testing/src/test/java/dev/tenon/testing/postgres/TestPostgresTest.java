package dev.tenon.testing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
