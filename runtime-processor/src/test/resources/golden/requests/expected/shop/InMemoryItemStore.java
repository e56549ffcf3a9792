package shop;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link ItemStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryItemStore extends MemoryStore<ItemId, Item> implements ItemStoreTx {
    private static final EntityType<ItemId, Item> ITEM = EntityType.of("Item", ItemFields.id)
            .version(Item::version, (entity, version) -> new Item(entity.id(), entity.name(), version));

    private InMemoryItemStore(MemorySession session) {
        super(ITEM, session);
    }

    /** The store of {@link Item} in {@code database}. */
    public static TransactionalPort<ItemStore, ItemStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryItemStore::new);
    }
}
