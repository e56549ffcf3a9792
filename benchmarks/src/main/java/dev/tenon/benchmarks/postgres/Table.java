package dev.tenon.benchmarks.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;

/** The one table that all rivals use: columns and indexes are those that Tenon has for the sample's books. */
final class Table {

    private static final String SCHEMA = """
        CREATE SCHEMA catalog;
        CREATE TABLE catalog.book (
            id uuid PRIMARY KEY,
            title text COLLATE "C" NOT NULL,
            isbn text COLLATE "C" NOT NULL,
            author_id uuid NOT NULL,
            author_name text COLLATE "C" NOT NULL,
            subjects jsonb NOT NULL,
            published_year integer,
            total_copies integer NOT NULL,
            available_copies integer NOT NULL,
            version bigint NOT NULL
        );
        CREATE TABLE catalog.tenon_cursor_key (
            single boolean PRIMARY KEY CHECK (single),
            key bytea NOT NULL
        );
        CREATE UNIQUE INDEX book_isbn_key ON catalog.book (isbn);
        CREATE INDEX book_author_id_idx ON catalog.book (author_id, id);
        """;

    private static final int CHUNK = 10_000;

    private final Connection connection;

    /** What is in it. */
    enum Rows {
        NONE,
        FILLED,
        /** With an index more, which the pages need and the writes do without. */
        FILLED_AND_SORTED_BY_TITLE
    }

    /** Owns the connection's transactions, but does not close it. */
    Table(Connection connection) {
        this.connection = connection;
    }

    void create() throws SQLException {
        execute(SCHEMA);
    }

    void empty() throws SQLException {
        execute("TRUNCATE catalog.book");
    }

    /** Removes what updates left behind, because the server was told not to do so whenever it likes. */
    void tidy() throws SQLException {
        execute("VACUUM ANALYZE catalog.book");
    }

    /** Makes the content anew. */
    void hold(Rows rows) throws SQLException {
        execute("DROP INDEX IF EXISTS catalog.book_by_title");
        empty();
        if (rows != Rows.NONE) {
            fill();
        }
        if (rows == Rows.FILLED_AND_SORTED_BY_TITLE) {
            execute("CREATE INDEX book_by_title ON catalog.book (title, id)");
        }
        tidy();
    }

    private void fill() throws SQLException {
        for (int from = 0; from < Books.FILLED; from += CHUNK) {
            SqlArrays.insert(
                    connection,
                    IntStream.range(from, from + CHUNK)
                            .mapToObj(number -> Books.numbered(Books.OF_THE_TABLE, number))
                            .toList());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
