package dev.tenon.postgres.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As many rows as are copied. That the values and failures are those of a few rows is in the contracts of all stores. */
class CopyTest {

    private final Seq<Author> authors =
            Vector.range(0, Batch.COPIED).map(number -> Author.of(number, "Author " + number));

    @BeforeEach
    void empty() {
        PostgresLibrary.empty(Platform.live());
    }

    @Test
    void rows_are_copied_in_a_transaction_of_the_caller_and_undone_in_it_when_one_is_refused() throws SQLException {
        try (Connection connection =
                PostgresLibrary.server().getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            Library library = PostgresLibrary.in(Postgres.on(connection), Platform.live());
            Transaction transaction = library.manager().begin();
            library.authors().in(transaction).insert(Author.of(7, "Already there"));
            assertThatExceptionOfType(FailureException.class)
                    .isThrownBy(() -> library.authors().in(transaction).insertAll(authors))
                    .satisfies(e -> assertThat(e.failure())
                            .isEqualTo(new Failure.Conflict("Author", "7", new Failure.Conflict.DuplicateKey())));
            library.authors()
                    .in(transaction)
                    .insertAll(authors.filter(author -> author.id().value() != 7));
            transaction.commit();
            assertThat(library.authors().reads().count()).isEqualTo(Batch.COPIED);
            connection.rollback();
            assertThat(library.authors().reads().count()).isZero();
        }
    }

    @Test
    void the_first_row_may_be_refused_while_megabytes_are_on_their_way_behind_it() {
        Library library = PostgresLibrary.in(PostgresLibrary.postgres(), Platform.live());
        Seq<Author> many = Vector.range(0, 50_000).map(number -> Author.of(number, "x".repeat(40)));
        Transaction transaction = library.manager().begin();
        library.authors().in(transaction).insert(many.head());
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> library.authors().in(transaction).insertAll(many));
        library.authors().in(transaction).insertAll(many.tail());
        transaction.commit();
        assertThat(library.authors().reads().count()).isEqualTo(50_000);
    }

    @Test
    void where_row_level_security_applies_which_copy_refuses_they_are_inserted_all_the_same() throws SQLException {
        execute(
                "CREATE ROLE tenant LOGIN",
                "GRANT USAGE ON SCHEMA library TO tenant",
                "GRANT ALL ON library.author TO tenant",
                "ALTER TABLE library.author ENABLE ROW LEVEL SECURITY",
                "CREATE POLICY everything ON library.author USING (true)");
        try (Postgres postgres = Postgres.at(PostgresLibrary.server().getJdbcUrl("tenant", "postgres"))) {
            insertAll(PostgresLibrary.in(postgres, Platform.live()));
        } finally {
            execute(
                    "DROP POLICY everything ON library.author",
                    "ALTER TABLE library.author DISABLE ROW LEVEL SECURITY",
                    "DROP OWNED BY tenant",
                    "DROP ROLE tenant");
        }
    }

    @Test
    void where_the_connection_of_the_driver_is_out_of_reach_they_are_inserted_all_the_same() throws SQLException {
        try (Connection connection =
                PostgresLibrary.server().getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            insertAll(PostgresLibrary.in(Postgres.on(hidden(connection)), Platform.live()));
        }
    }

    private void insertAll(Library library) {
        Transaction transaction = library.manager().begin();
        library.authors().in(transaction).insertAll(authors);
        transaction.commit();
        assertThat(library.authors().reads().count()).isEqualTo(Batch.COPIED);
    }

    private static void execute(String... all) throws SQLException {
        try (Connection connection =
                        PostgresLibrary.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }

    /** As pools do it that let nobody unwrap their connections. */
    private static Connection hidden(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CopyTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("isWrapperFor")) {
                        return false;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
