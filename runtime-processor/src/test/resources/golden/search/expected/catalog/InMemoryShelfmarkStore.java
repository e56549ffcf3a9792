package catalog;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link ShelfmarkStoreTx} in a {@link MemoryDatabase}. */
@Generated
final class InMemoryShelfmarkStore extends MemoryStore<ShelfmarkKey, Shelfmark> implements ShelfmarkStoreTx {
    private InMemoryShelfmarkStore(MemorySession session) {
        super(ShelfmarkFields.ENTITY, session);
    }

    /** The store of {@link Shelfmark} in {@code database}. */
    static TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryShelfmarkStore::new);
    }
}
