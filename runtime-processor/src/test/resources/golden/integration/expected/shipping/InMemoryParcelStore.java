package shipping;

import contracts.OrderId;
import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link ParcelStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryParcelStore extends MemoryStore<OrderId, Parcel> implements ParcelStoreTx {
    private InMemoryParcelStore(MemorySession session) {
        super(ParcelFields.ENTITY, session);
    }

    /** The store of {@link Parcel} in {@code database}. */
    public static TransactionalPort<ParcelStore, ParcelStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryParcelStore::new);
    }
}
