package dev.tenon.benchmarks.postgres;

import org.jdbi.v3.core.statement.SqlStatement;

/** The table in JDBI's terms. */
final class JdbiBook {

    static final String GET = "SELECT " + Sql.COLUMNS + " FROM catalog.book WHERE id = :id";

    static final String FIRST_PAGE = "SELECT " + Sql.COLUMNS + " FROM catalog.book ORDER BY title, id LIMIT :size";

    static final String NEXT_PAGE = "SELECT " + Sql.COLUMNS
            + " FROM catalog.book WHERE (title, id) > (:title, :id) ORDER BY title, id LIMIT :size";

    static final String INSERT = "INSERT INTO catalog.book (" + Sql.COLUMNS + ") VALUES (:id, :title, :isbn, "
            + ":authorId, :authorName, :subjects::jsonb, :publishedYear, :totalCopies, :availableCopies, :version)";

    static final String UPDATE = """
        UPDATE catalog.book
        SET title = :title, isbn = :isbn, author_id = :authorId, author_name = :authorName,
            subjects = :subjects::jsonb, published_year = :publishedYear, total_copies = :totalCopies,
            available_copies = :availableCopies, version = version + 1
        WHERE id = :id AND version = :version
        """;

    private JdbiBook() {}

    static <S extends SqlStatement<S>> S bind(S statement, Book book) {
        return statement
                .bind("id", book.id())
                .bind("title", book.title())
                .bind("isbn", book.isbn())
                .bind("authorId", book.authorId())
                .bind("authorName", book.authorName())
                .bind("subjects", Subjects.write(book.subjects()))
                .bind("publishedYear", book.publishedYear())
                .bind("totalCopies", book.totalCopies())
                .bind("availableCopies", book.availableCopies())
                .bind("version", book.version());
    }
}
