package dev.tenon.benchmarks.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A batch as who knows PostgreSQL writes it by hand: one statement, an array for each column. */
final class SqlArrays {

    private static final String INSERT = "INSERT INTO catalog.book (" + Sql.COLUMNS + ") "
            + "SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::jsonb[], ?::int[], "
            + "?::int[], ?::int[], ?::bigint[])";

    private SqlArrays() {}

    static int insert(Connection connection, List<Book> books) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            set(insert, 1, "uuid", books, Book::id);
            set(insert, 2, "text", books, Book::title);
            set(insert, 3, "text", books, Book::isbn);
            set(insert, 4, "uuid", books, Book::authorId);
            set(insert, 5, "text", books, Book::authorName);
            set(insert, 6, "text", books, book -> Subjects.write(book.subjects()));
            set(insert, 7, "int4", books, Book::publishedYear);
            set(insert, 8, "int4", books, Book::totalCopies);
            set(insert, 9, "int4", books, Book::availableCopies);
            set(insert, 10, "int8", books, book -> 1L);
            return insert.executeUpdate();
        }
    }

    private static void set(
            PreparedStatement insert,
            int position,
            String type,
            List<Book> books,
            Function<Book, ? extends @Nullable Object> column)
            throws SQLException {
        Object[] values = books.stream().map(column).toArray();
        insert.setArray(position, insert.getConnection().createArrayOf(type, values));
    }
}
