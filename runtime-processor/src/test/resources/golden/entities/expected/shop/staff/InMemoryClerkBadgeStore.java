package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import shop.Serial;

/** {@link ClerkBadgeStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryClerkBadgeStore extends MemoryStore<Serial, ClerkBadge> implements ClerkBadgeStoreTx {
    private InMemoryClerkBadgeStore(MemorySession session) {
        super(ClerkBadgeFields.ENTITY, session);
    }

    /** The store of {@link ClerkBadge} in {@code database}. */
    public static TransactionalPort<ClerkBadgeStore, ClerkBadgeStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryClerkBadgeStore::new);
    }
}
