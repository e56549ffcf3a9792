package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link StoreStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryStoreStore extends MemoryStore<Id, Store> implements StoreStoreTx {
    private InMemoryStoreStore(MemorySession session) {
        super(StoreFields.ENTITY, session);
    }

    /** The store of {@link Store} in {@code database}. */
    public static TransactionalPort<StoreStore, StoreStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryStoreStore::new);
    }

    @Override
    public Option<Store> findByName(String name) {
        return findUnique(Match.of(StoreFields.name, name));
    }

    @Override
    public Seq<Store> findByCount(int count) {
        return findAll(Match.of(StoreFields.count, count));
    }
}
