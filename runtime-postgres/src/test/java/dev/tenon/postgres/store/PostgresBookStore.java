package dev.tenon.postgres.store;

import dev.tenon.store.FieldType;
import dev.tenon.store.Match;
import dev.tenon.testing.contract.library.*;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;

/** {@link BookStoreTx} in PostgreSQL. */
final class PostgresBookStore extends PostgresStore<BookId, Book> implements BookStoreTx {

    static final ModelTable<BookId, Book> MODEL = new ModelTable<>(
            BookFields.ENTITY,
            PostgresLibrary.SCHEMA,
            List.of(
                    ModelTable.Column.of(BookFields.id),
                    ModelTable.Column.of(BookFields.title),
                    ModelTable.Column.of(BookFields.authorId),
                    ModelTable.Column.of(BookFields.isbn),
                    ModelTable.Column.of(BookFields.publishedYear),
                    ModelTable.Column.list(BookFields.subjects, ModelTable.seq(FieldType.TEXT), Book::subjects),
                    ModelTable.Column.of(BookFields.copies),
                    ModelTable.Column.of(BookFields.version)));
    private static final PostgresTable<BookId, Book> TABLE =
            MODEL.table(PostgresChapterStore.MODEL, PostgresBookmarkStore.MODEL);

    private PostgresBookStore(PostgresSession session) {
        super(TABLE, session);
    }

    static TransactionalPort<BookStore, BookStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresBookStore::new);
    }

    @Override
    public Option<Book> findByIsbn(String isbn) {
        return findUnique(MODEL.select() + " WHERE t.\"isbn\" = ?", Match.of(BookFields.isbn, isbn));
    }

    @Override
    public Seq<Book> findByAuthorId(AuthorId authorId) {
        return findAll(
                MODEL.select() + " WHERE t.\"author_id\" = ? ORDER BY t.\"id\"",
                Match.of(BookFields.authorId, authorId));
    }

    @Override
    protected Book read(RowReader row) {
        return new Book(
                new BookId(row.uuid(1)),
                row.text(2),
                new AuthorId(row.bigint(3)),
                row.optional(4, row::text),
                row.optional(5, row::integer),
                row.jsonb(6, ModelTable.seq(FieldType.TEXT)),
                row.integer(7),
                row.bigint(8));
    }

    @Override
    protected void write(Book entity, RowWriter row) {
        MODEL.write(entity, row);
    }
}
