package dev.tenon.postgres.store;

import dev.tenon.testing.contract.library.*;
import dev.tenon.transaction.TransactionalPort;

/** {@link BookmarkStoreTx} in PostgreSQL. */
final class PostgresBookmarkStore extends PostgresStore<BookmarkId, Bookmark> implements BookmarkStoreTx {

    static final ModelTable<BookmarkId, Bookmark> MODEL =
            new ModelTable<>(BookmarkFields.ENTITY, PostgresLibrary.SCHEMA, ModelTable.columns(BookmarkFields.ENTITY));
    private static final PostgresTable<BookmarkId, Bookmark> TABLE = MODEL.table();

    private PostgresBookmarkStore(PostgresSession session) {
        super(TABLE, session);
    }

    static TransactionalPort<BookmarkStore, BookmarkStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresBookmarkStore::new);
    }

    @Override
    protected Bookmark read(RowReader row) {
        return new Bookmark(
                new BookmarkId(row.bigint(1)),
                row.optional(2, row::uuid).map(BookId::new),
                row.optional(3, row::uuid).map(NoteId::new),
                row.bigint(4));
    }

    @Override
    protected void write(Bookmark entity, RowWriter row) {
        MODEL.write(entity, row);
    }
}
