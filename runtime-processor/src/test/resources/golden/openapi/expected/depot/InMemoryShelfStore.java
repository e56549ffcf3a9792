package depot;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link ShelfStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryShelfStore extends MemoryStore<ShelfId, Shelf> implements ShelfStoreTx {
    private InMemoryShelfStore(MemorySession session) {
        super(ShelfFields.ENTITY, session);
    }

    /** The store of {@link Shelf} in {@code database}. */
    public static TransactionalPort<ShelfStore, ShelfStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryShelfStore::new);
    }
}
