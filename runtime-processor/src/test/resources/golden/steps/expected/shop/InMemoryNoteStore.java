package shop;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.TransactionalPort;

/** {@link NoteStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryNoteStore extends MemoryStore<String, Note> implements NoteStoreTx {
    private InMemoryNoteStore(MemorySession session) {
        this(session, Correlation.none());
    }

    private InMemoryNoteStore(MemorySession session, Correlation correlation) {
        super(NoteFields.ENTITY, session, correlation);
    }

    @Override
    public NoteStoreTx by(Correlation correlation) {
        return new InMemoryNoteStore(session(), correlation);
    }

    /** The store of {@link Note} in {@code database}. */
    public static TransactionalPort<NoteStore, NoteStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryNoteStore::new);
    }
}
