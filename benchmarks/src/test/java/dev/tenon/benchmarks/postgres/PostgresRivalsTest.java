package dev.tenon.benchmarks.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.benchmarks.postgres.Table.Rows;
import dev.tenon.benchmarks.postgres.catalog.StoredBook;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** In a workload every rival does the same work: it returns the same, and leaves the same in the table. */
@TestInstance(Lifecycle.PER_CLASS)
class PostgresRivalsTest {

    private Server server;
    private Clients clients;
    private Connection connection;

    @BeforeAll
    void start() throws IOException, SQLException {
        server = Server.start();
        clients = new Clients(server.url());
        connection = DriverManager.getConnection(server.url(), "postgres", "");
    }

    @AfterAll
    void stop() throws IOException, SQLException {
        clients.close();
        connection.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> each_rival_gets_the_same_books() throws SQLException {
        server.table().hold(Rows.FILLED);
        return tests(Workload.GET, (rival, task) -> {
            for (int time = 1; time <= 20; time++) {
                assertThat(book(task.run())).isEqualTo(stored(61_803 * time % Books.FILLED));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_rival_turns_the_same_pages() throws SQLException {
        server.table().hold(Rows.FILLED_AND_SORTED_BY_TITLE);
        List<Book> sorted = all("ORDER BY title, id");
        return tests(Workload.PAGE, (rival, task) -> {
            for (int page = 0; page < 40; page++) {
                List<?> books = (List<?>) task.run();
                assertThat(books.stream().map(PostgresRivalsTest::book))
                        .isEqualTo(sorted.subList(page * KeysetPage.SIZE, (page + 1) * KeysetPage.SIZE));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_rival_inserts_the_same_books() throws SQLException {
        server.table().hold(Rows.NONE);
        return tests(Workload.INSERT, (rival, task) -> {
            server.table().empty();
            List<Book> returned = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                Book book = book(task.run());
                assertThat(book).isEqualTo(Books.numbered(rival.number, number).withVersion(firstVersion(rival)));
                returned.add(book);
            }
            assertThat(all("ORDER BY id")).isEqualTo(returned);
        });
    }

    @TestFactory
    Stream<DynamicTest> each_rival_updates_the_same_books() throws SQLException {
        server.table().hold(Rows.FILLED);
        return tests(Workload.UPDATE, (rival, task) -> {
            List<Book> returned = List.of();
            for (int time = 1; time <= 2; time++) {
                returned = new ArrayList<>();
                for (int row = 0; row < Update.ROWS; row++) {
                    Book book = book(task.run());
                    assertThat(book).isEqualTo(lent(time, stored(rival.number * Update.ROWS + row)));
                    returned.add(book);
                }
            }
            assertThat(all("ORDER BY id OFFSET " + rival.number * Update.ROWS + " LIMIT " + Update.ROWS))
                    .isEqualTo(returned);
        });
    }

    @TestFactory
    Stream<DynamicTest> each_rival_inserts_ten_thousand() throws SQLException {
        server.table().hold(Rows.NONE);
        return tests(Workload.BATCH, (rival, task) -> {
            server.table().empty();
            task.prepare();
            assertThat(task.run()).isEqualTo(Batch.SIZE);
            assertThat(all("ORDER BY id"))
                    .isEqualTo(Stream.iterate(0, number -> number + 1)
                            .limit(Batch.SIZE)
                            .map(number -> Books.numbered(rival.number, number).withVersion(firstVersion(rival)))
                            .toList());
        });
    }

    /** Hibernate counts from 0. */
    private static long firstVersion(Rival rival) {
        return rival == Rival.HIBERNATE || rival == Rival.HIBERNATE_STATELESS ? 0 : 1;
    }

    private Stream<DynamicTest> tests(Workload workload, Check check) {
        return Stream.of(Rival.values())
                .filter(workload::has)
                .map(rival -> DynamicTest.dynamicTest(rival.label, () -> check.of(rival, workload.of(rival, clients))));
    }

    @FunctionalInterface
    private interface Check {
        void of(Rival rival, Task task) throws Exception;
    }

    private static Book lent(int times, Book book) {
        return times == 0 ? book : lent(times - 1, book.lent().withVersion(book.version() + 1));
    }

    private static Book stored(int number) {
        return Books.numbered(Books.OF_THE_TABLE, number).withVersion(1);
    }

    private static Book book(Object returned) {
        return switch (returned) {
            case Book book -> book;
            case StoredBook book -> TenonBook.toBook(book);
            case HibernateBook book -> book.toBook();
            case SpringBook book -> book.toBook();
            default -> throw new AssertionError("not a book: " + returned);
        };
    }

    private List<Book> all(String which) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + Sql.COLUMNS + " FROM catalog.book " + which)) {
            List<Book> books = new ArrayList<>();
            while (rows.next()) {
                books.add(Sql.read(rows));
            }
            return books;
        }
    }
}
