package shop;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;

/** {@link ItemStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryItemStore extends MemoryStore<ItemId, Item> implements ItemStoreTx {
    private InMemoryItemStore(MemorySession session) {
        super(ItemFields.ENTITY, session);
    }

    /** The store of {@link Item} in {@code database}. */
    public static TransactionalPort<ItemStore, ItemStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryItemStore::new);
    }

    @Override
    public Seq<Item> findByName(String name) {
        return findAll(Match.of(ItemFields.name, name));
    }
}
