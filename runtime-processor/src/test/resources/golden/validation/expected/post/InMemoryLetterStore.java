package post;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link LetterStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryLetterStore extends MemoryStore<LetterId, Letter> implements LetterStoreTx {
    private InMemoryLetterStore(MemorySession session) {
        super(LetterFields.ENTITY, session);
    }

    /** The store of {@link Letter} in {@code database}. */
    public static TransactionalPort<LetterStore, LetterStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryLetterStore::new);
    }
}
