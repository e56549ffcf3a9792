package dev.tenon.testing.contract.library;

import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link NoteStoreTx} in a {@link MemoryDatabase}. */
public final class InMemoryNoteStore extends MemoryStore<NoteId, Note> implements NoteStoreTx {

    private InMemoryNoteStore(MemorySession session) {
        super(NoteFields.ENTITY, session);
    }

    private InMemoryNoteStore(MemorySession session, Correlation by) {
        super(NoteFields.ENTITY, session, by);
    }

    /** The {@link Note}s of {@code database}. */
    public static TransactionalPort<NoteStore, NoteStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryNoteStore::new);
    }

    @Override
    public InMemoryNoteStore by(Correlation correlation) {
        return new InMemoryNoteStore(session(), correlation);
    }

    @Override
    public Option<Note> findBySlug(String slug) {
        return findUnique(Match.of(NoteFields.slug, slug));
    }

    @Override
    public Seq<Note> findByShelf(String shelf) {
        return findAll(Match.of(NoteFields.shelf, shelf));
    }
}
