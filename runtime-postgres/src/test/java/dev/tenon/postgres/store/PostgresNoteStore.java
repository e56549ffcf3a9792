package dev.tenon.postgres.store;

import dev.tenon.store.Match;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.library.*;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link NoteStoreTx} in PostgreSQL. */
final class PostgresNoteStore extends PostgresStore<NoteId, Note> implements NoteStoreTx {

    static final ModelTable<NoteId, Note> MODEL =
            new ModelTable<>(NoteFields.ENTITY, PostgresLibrary.SCHEMA, ModelTable.columns(NoteFields.ENTITY));
    private static final PostgresTable<NoteId, Note> TABLE = MODEL.table(PostgresBookmarkStore.MODEL);

    private PostgresNoteStore(PostgresSession session) {
        super(TABLE, session);
    }

    private PostgresNoteStore(PostgresSession session, Correlation by) {
        super(TABLE, session, by);
    }

    @Override
    public PostgresNoteStore by(Correlation correlation) {
        return new PostgresNoteStore(session(), correlation);
    }

    static TransactionalPort<NoteStore, NoteStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresNoteStore::new);
    }

    @Override
    public Option<Note> findBySlug(String slug) {
        return findUnique(
                MODEL.select() + " WHERE t.\"slug\" = ?" + ModelTable.VISIBLE, Match.of(NoteFields.slug, slug));
    }

    @Override
    public Seq<Note> findByShelf(String shelf) {
        return findAll(
                MODEL.select() + " WHERE t.\"shelf\" = ?" + ModelTable.VISIBLE + " ORDER BY t.\"id\"",
                Match.of(NoteFields.shelf, shelf));
    }

    @Override
    protected Note read(RowReader row) {
        return new Note(
                new NoteId(row.uuid(1)),
                row.text(2),
                row.text(3),
                row.optional(4, row::text),
                row.optional(5, row::text),
                row.text(6),
                row.timestamptz(7),
                row.timestamptz(8),
                row.optional(9, row::timestamptz),
                row.bigint(10));
    }

    @Override
    protected void write(Note entity, RowWriter row) {
        MODEL.write(entity, row);
    }
}
