package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import shop.Serial;

/** {@link ClerkBadgeStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryClerkBadgeStore extends MemoryStore<Serial, ClerkBadge> implements ClerkBadgeStoreTx {
    private static final EntityType<Serial, ClerkBadge> CLERK_BADGE = EntityType.of("ClerkBadge", ClerkBadgeFields.id)
            .version(ClerkBadge::version, (entity, version) -> new ClerkBadge(entity.id(), version));

    private InMemoryClerkBadgeStore(MemorySession session) {
        super(CLERK_BADGE, session);
    }

    /** The store of {@link ClerkBadge} in {@code database}. */
    public static TransactionalPort<ClerkBadgeStore, ClerkBadgeStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryClerkBadgeStore::new);
    }
}
