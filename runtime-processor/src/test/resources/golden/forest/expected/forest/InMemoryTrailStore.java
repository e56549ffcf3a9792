package forest;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link TrailStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryTrailStore extends MemoryStore<TrailId, Trail> implements TrailStoreTx {
    private InMemoryTrailStore(MemorySession session) {
        super(TrailFields.ENTITY, session);
    }

    /** The store of {@link Trail} in {@code database}. */
    public static TransactionalPort<TrailStore, TrailStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryTrailStore::new);
    }
}
