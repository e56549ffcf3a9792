package dev.tenon.postgres.store;

import dev.tenon.store.Match;
import dev.tenon.testing.contract.library.*;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** {@link ChapterStoreTx} in PostgreSQL. */
final class PostgresChapterStore extends PostgresStore<ChapterId, Chapter> implements ChapterStoreTx {

    static final ModelTable<ChapterId, Chapter> MODEL =
            new ModelTable<>(ChapterFields.ENTITY, PostgresLibrary.SCHEMA, ModelTable.columns(ChapterFields.ENTITY));
    private static final PostgresTable<ChapterId, Chapter> TABLE = MODEL.table();

    private PostgresChapterStore(PostgresSession session) {
        super(TABLE, session);
    }

    static TransactionalPort<ChapterStore, ChapterStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresChapterStore::new);
    }

    @Override
    public Option<Chapter> findByBookIdAndNumber(BookId bookId, int number) {
        return findUnique(
                MODEL.select() + " WHERE t.\"book_id\" = ? AND t.\"number\" = ?",
                Match.of(ChapterFields.bookId, bookId).and(ChapterFields.number, number));
    }

    @Override
    protected Chapter read(RowReader row) {
        return new Chapter(new ChapterId(row.bigint(1)), new BookId(row.uuid(2)), row.integer(3), row.text(4));
    }

    @Override
    protected void write(Chapter entity, RowWriter row) {
        MODEL.write(entity, row);
    }
}
