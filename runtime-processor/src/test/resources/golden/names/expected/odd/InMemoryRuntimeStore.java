package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link RuntimeStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryRuntimeStore extends MemoryStore<Id, Runtime> implements RuntimeStoreTx {
    private InMemoryRuntimeStore(MemorySession session) {
        super(RuntimeFields.ENTITY, session);
    }

    /** The store of {@link Runtime} in {@code database}. */
    public static TransactionalPort<RuntimeStore, RuntimeStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryRuntimeStore::new);
    }

    @Override
    public Option<Runtime> findByName(String name) {
        return findUnique(Match.of(RuntimeFields.name, name));
    }

    @Override
    public Seq<Runtime> findByCount(int count) {
        return findAll(Match.of(RuntimeFields.count, count));
    }
}
