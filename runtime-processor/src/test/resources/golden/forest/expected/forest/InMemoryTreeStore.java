package forest;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link TreeStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryTreeStore extends MemoryStore<TreeId, Tree> implements TreeStoreTx {
    private InMemoryTreeStore(MemorySession session) {
        super(TreeFields.ENTITY, session);
    }

    /** The store of {@link Tree} in {@code database}. */
    public static TransactionalPort<TreeStore, TreeStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryTreeStore::new);
    }
}
