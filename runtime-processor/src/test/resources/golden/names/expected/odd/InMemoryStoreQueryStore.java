package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link StoreQueryStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryStoreQueryStore extends MemoryStore<Id, StoreQuery> implements StoreQueryStoreTx {
    private InMemoryStoreQueryStore(MemorySession session) {
        super(StoreQueryFields.ENTITY, session);
    }

    /** The store of {@link StoreQuery} in {@code database}. */
    public static TransactionalPort<StoreQueryStore, StoreQueryStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryStoreQueryStore::new);
    }

    @Override
    public Option<StoreQuery> findByName(String name) {
        return findUnique(Match.of(StoreQueryFields.name, name));
    }

    @Override
    public Seq<StoreQuery> findByCount(int count) {
        return findAll(Match.of(StoreQueryFields.count, count));
    }
}
