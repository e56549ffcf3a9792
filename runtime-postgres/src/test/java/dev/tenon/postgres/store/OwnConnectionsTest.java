package dev.tenon.postgres.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connections are the user's own. */
class OwnConnectionsTest {

    @BeforeEach
    void empty() {
        PostgresLibrary.empty(Platform.live());
    }

    @Test
    void stores_take_part_in_the_transaction_of_a_connection_and_leave_its_end_to_the_caller() throws SQLException {
        try (Connection connection =
                PostgresLibrary.server().getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            Library library = PostgresLibrary.in(Postgres.on(connection), Platform.live());
            insert(library, 1);
            assertThat(count(connection)).isEqualTo(1);
            assertThat(library.authors().reads().count()).isEqualTo(1);
            connection.rollback();
            assertThat(count(connection)).isZero();

            insert(library, 2);
            connection.commit();
            assertThat(connection.isClosed()).isFalse();
        }
        assertThat(PostgresLibrary.in(PostgresLibrary.postgres(), Platform.live())
                        .authors()
                        .reads()
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_data_source_of_any_default_gives_transactions_of_the_isolation_that_was_asked_for(Isolation isolation)
            throws SQLException {
        Library library =
                PostgresLibrary.in(Postgres.of(PostgresLibrary.server().getPostgresDatabase()), Platform.live());
        Transaction transaction = library.manager().begin(isolation);
        String shown = ((PostgresSession) transaction).read(Subject.NOTHING, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SHOW transaction_isolation")) {
                rows.next();
                return rows.getString(1);
            }
        });
        transaction.rollback();
        assertThat(shown).isEqualTo(isolation == Isolation.SNAPSHOT ? "repeatable read" : "serializable");
        insert(library, 3);
        assertThat(library.authors().reads().count()).isEqualTo(1);
    }

    @Test
    void an_address_is_shown_without_its_parameters() {
        assertThat(Postgres.at("jdbc:postgresql://db:5432/library?user=me&password=secret"))
                .hasToString("PostgreSQL at jdbc:postgresql://db:5432/library");
        assertThat(List.of(Postgres.at("jdbc:postgresql://db/library").password("secret"))
                        .toString())
                .doesNotContain("secret");
    }

    private static void insert(Library library, long id) {
        Transaction transaction = library.manager().begin();
        library.authors().in(transaction).insert(Author.of(id, "Somebody"));
        transaction.commit();
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM library.author")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
