package dev.tenon.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books in H2 in memory: one connection and prepared statements that are kept. For one thread. */
final class H2Shelf {

    private final Connection connection;
    private final PreparedStatement byId;
    private final PreparedStatement byAuthor;
    private final PreparedStatement page;
    private final PreparedStatement update;

    H2Shelf(List<ShelfBook> books) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE book (id UUID PRIMARY KEY, title VARCHAR, author_id BIGINT,"
                    + " copies INT, version BIGINT)");
            statement.execute("CREATE INDEX book_author ON book (author_id, id)");
        }
        connection.setAutoCommit(false);
        insert(books);
        byId = connection.prepareStatement("SELECT * FROM book WHERE id = ?");
        byAuthor = connection.prepareStatement("SELECT * FROM book WHERE author_id = ? ORDER BY id");
        page = connection.prepareStatement("SELECT * FROM book WHERE id > ? ORDER BY id LIMIT ?");
        update = connection.prepareStatement(
                "UPDATE book SET title = ?, author_id = ?, copies = ?, version = ? WHERE id = ? AND version = ?");
    }

    @Nullable
    ShelfBook find(UUID id) throws SQLException {
        byId.setObject(1, id);
        List<ShelfBook> found = read(byId);
        return found.isEmpty() ? null : found.get(0);
    }

    List<ShelfBook> findByAuthorId(long authorId) throws SQLException {
        byAuthor.setLong(1, authorId);
        return read(byAuthor);
    }

    List<ShelfBook> page(UUID after, int size) throws SQLException {
        page.setObject(1, after);
        page.setInt(2, size);
        return read(page);
    }

    ShelfBook update(ShelfBook book) throws SQLException {
        ShelfBook next = book.withVersion(book.version() + 1);
        update.setString(1, next.title());
        update.setLong(2, next.authorId());
        update.setInt(3, next.copies());
        update.setLong(4, next.version());
        update.setObject(5, next.id());
        update.setLong(6, book.version());
        if (update.executeUpdate() != 1) {
            throw new IllegalStateException("changed since: " + book.id());
        }
        connection.commit();
        return next;
    }

    private void insert(List<ShelfBook> books) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO book VALUES (?, ?, ?, ?, 1)")) {
            for (ShelfBook book : books) {
                insert.setObject(1, book.id());
                insert.setString(2, book.title());
                insert.setLong(3, book.authorId());
                insert.setInt(4, book.copies());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static List<ShelfBook> read(PreparedStatement statement) throws SQLException {
        List<ShelfBook> books = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                books.add(new ShelfBook(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getLong(3),
                        rows.getInt(4),
                        rows.getLong(5)));
            }
        }
        return books;
    }
}
