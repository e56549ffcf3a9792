package forest;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link RegionStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryRegionStore extends MemoryStore<RegionId, Region> implements RegionStoreTx {
    private InMemoryRegionStore(MemorySession session) {
        super(RegionFields.ENTITY, session);
    }

    /** The store of {@link Region} in {@code database}. */
    public static TransactionalPort<RegionStore, RegionStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryRegionStore::new);
    }
}
