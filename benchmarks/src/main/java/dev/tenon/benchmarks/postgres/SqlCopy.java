package dev.tenon.benchmarks.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A batch by {@code COPY} as it is written by hand: lines of text. */
final class SqlCopy {

    private static final String COPY = "COPY catalog.book (" + Sql.COLUMNS + ") FROM STDIN";

    private SqlCopy() {}

    static long insert(Connection connection, List<Book> books) throws SQLException {
        String lines = books.stream().map(SqlCopy::line).collect(Collectors.joining("\n"));
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(lines));
        } catch (IOException e) {
            throw new SQLException("cannot send the rows", e);
        }
    }

    private static String line(Book book) {
        return Stream.<@Nullable Object>of(
                        book.id(),
                        book.title(),
                        book.isbn(),
                        book.authorId(),
                        book.authorName(),
                        Subjects.write(book.subjects()),
                        book.publishedYear(),
                        book.totalCopies(),
                        book.availableCopies(),
                        1)
                .map(SqlCopy::text)
                .collect(Collectors.joining("\t"));
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
