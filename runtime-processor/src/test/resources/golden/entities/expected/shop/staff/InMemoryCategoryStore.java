package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link CategoryStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryCategoryStore extends MemoryStore<Integer, Category> implements CategoryStoreTx {
    private InMemoryCategoryStore(MemorySession session) {
        super(CategoryFields.ENTITY, session);
    }

    /** The store of {@link Category} in {@code database}. */
    public static TransactionalPort<CategoryStore, CategoryStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryCategoryStore::new);
    }
}
