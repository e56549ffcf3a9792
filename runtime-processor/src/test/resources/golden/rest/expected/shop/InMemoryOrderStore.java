package shop;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link OrderStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryOrderStore extends MemoryStore<OrderId, Order> implements OrderStoreTx {
    private InMemoryOrderStore(MemorySession session) {
        super(OrderFields.ENTITY, session);
    }

    /** The store of {@link Order} in {@code database}. */
    public static TransactionalPort<OrderStore, OrderStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryOrderStore::new);
    }
}
