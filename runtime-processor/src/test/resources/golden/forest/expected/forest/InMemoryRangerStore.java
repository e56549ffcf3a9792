package forest;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link RangerStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryRangerStore extends MemoryStore<RangerId, Ranger> implements RangerStoreTx {
    private InMemoryRangerStore(MemorySession session) {
        super(RangerFields.ENTITY, session);
    }

    /** The store of {@link Ranger} in {@code database}. */
    public static TransactionalPort<RangerStore, RangerStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryRangerStore::new);
    }
}
