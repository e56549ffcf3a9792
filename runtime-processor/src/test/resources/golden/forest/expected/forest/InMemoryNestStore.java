package forest;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link NestStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryNestStore extends MemoryStore<NestId, Nest> implements NestStoreTx {
    private InMemoryNestStore(MemorySession session) {
        super(NestFields.ENTITY, session);
    }

    /** The store of {@link Nest} in {@code database}. */
    public static TransactionalPort<NestStore, NestStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryNestStore::new);
    }
}
