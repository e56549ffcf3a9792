package dev.tenon.benchmarks.postgres;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

/** What is written by hand for JDBC, and for the rivals that take SQL. */
final class Sql {

    static final String COLUMNS = "id, title, isbn, author_id, author_name, subjects, published_year, total_copies, "
            + "available_copies, version";

    static final String GET = "SELECT " + COLUMNS + " FROM catalog.book WHERE id = ?";

    static final String FIRST_PAGE = "SELECT " + COLUMNS + " FROM catalog.book ORDER BY title, id LIMIT ?";

    static final String NEXT_PAGE =
            "SELECT " + COLUMNS + " FROM catalog.book WHERE (title, id) > (?, ?) ORDER BY title, id LIMIT ?";

    static final String INSERT =
            "INSERT INTO catalog.book (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)";

    static final String UPDATE = """
        UPDATE catalog.book
        SET title = ?, isbn = ?, author_id = ?, author_name = ?, subjects = ?::jsonb, published_year = ?,
            total_copies = ?, available_copies = ?, version = version + 1
        WHERE id = ? AND version = ?
        """;

    private Sql() {}

    /** The row that the result stands on. */
    static Book read(ResultSet row) throws SQLException {
        int year = row.getInt(7);
        boolean noYear = row.wasNull();
        return new Book(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                Subjects.read(row.getString(6)),
                noYear ? null : year,
                row.getInt(8),
                row.getInt(9),
                row.getLong(10));
    }

    /** For {@link #INSERT}. */
    static void bind(PreparedStatement insert, Book book) throws SQLException {
        insert.setObject(1, book.id());
        bindValues(insert, 2, book);
        insert.setLong(10, book.version());
    }

    /** All but the key and the version, from the given position on. */
    static void bindValues(PreparedStatement statement, int from, Book book) throws SQLException {
        statement.setString(from, book.title());
        statement.setString(from + 1, book.isbn());
        statement.setObject(from + 2, book.authorId());
        statement.setString(from + 3, book.authorName());
        statement.setString(from + 4, Subjects.write(book.subjects()));
        if (book.publishedYear() == null) {
            statement.setNull(from + 5, Types.INTEGER);
        } else {
            statement.setInt(from + 5, book.publishedYear());
        }
        statement.setInt(from + 6, book.totalCopies());
        statement.setInt(from + 7, book.availableCopies());
    }
}
