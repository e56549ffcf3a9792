package dev.tenon.postgres.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.Platform;
import dev.tenon.store.Keyset;
import dev.tenon.store.Order;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that start after a cursor begin in an index at once, however many rows are before them. */
class KeysetPlanTest {

    private static final Book LAST = Book.of(10_000, "Number 10000", 7).withPublishedYear(1950);

    @BeforeAll
    static void fill() throws SQLException {
        PostgresLibrary.empty(Platform.live());
        execute(
                "SET session_replication_role = replica",
                """
                INSERT INTO library.book (id, title, author_id, isbn, published_year, subjects, copies, version)
                SELECT lpad(to_hex(n), 32, '0')::uuid, 'Number ' || n, n % 100, NULL, 1000 + n % 1000, '[]', 1, 1
                FROM generate_series(1, 20000) AS n\
                """,
                "CREATE INDEX plan_title ON library.book (title, id)",
                "CREATE INDEX plan_author ON library.book (author_id, id)",
                "CREATE INDEX plan_year ON library.book (published_year, id)",
                "ANALYZE library.book");
    }

    @AfterAll
    static void drop() throws SQLException {
        execute("DROP INDEX library.plan_title, library.plan_author, library.plan_year");
        PostgresLibrary.empty(Platform.live());
    }

    @Test
    void by_key() throws SQLException {
        assertThat(planOf(Vector.empty()))
                .contains("Index Scan using book_pkey")
                .contains("Index Cond: (id >");
    }

    @Test
    void by_a_text_and_the_key() throws SQLException {
        assertThat(planOf(Vector.of(BookFields.title.asc())))
                .contains("Index Scan using plan_title")
                .contains("Index Cond: (ROW(title, id) > ROW(");
    }

    @Test
    void by_a_text_from_its_end() throws SQLException {
        assertThat(planOf(Vector.of(BookFields.title.desc())))
                .contains("plan_title")
                .contains("Index Cond: (title <=");
    }

    @Test
    void by_a_field_that_may_be_empty() throws SQLException {
        assertThat(planOf(Vector.of(BookFields.publishedYear.asc())))
                .contains("plan_year")
                .doesNotContain("Seq Scan");
    }

    @Test
    void among_the_rows_of_a_lookup() throws SQLException {
        Sql sql = FilterSql.add(table(), BookFields.authorId.eq(new AuthorId(7)), new Sql(selected()).add(" WHERE "));
        assertThat(plan(page(Vector.empty(), sql.add(" AND "))))
                .contains("plan_author")
                .contains("author_id =");
    }

    private static String planOf(Seq<Order<Book>> order) throws SQLException {
        return plan(page(order, new Sql(selected()).add(" WHERE ")));
    }

    private static Sql page(Seq<Order<Book>> order, Sql sql) {
        Keyset<Book> keyset = Keyset.of(BookFields.ENTITY, order);
        KeysetSql.after(table(), keyset.positionOf(LAST), sql);
        return KeysetSql.order(table(), keyset, sql).add(" LIMIT ").value(ColumnType.INTEGER, 50);
    }

    private static PostgresTable<?, Book> table() {
        return PostgresBookStore.MODEL.table();
    }

    private static String selected() {
        return "EXPLAIN " + PostgresBookStore.MODEL.select();
    }

    private static String plan(Sql sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection =
                        PostgresLibrary.server().getPostgresDatabase().getConnection();
                PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection =
                        PostgresLibrary.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
