package odd;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link RuntimeStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryRuntimeStore extends MemoryStore<Id, Runtime> implements RuntimeStoreTx {
    private static final EntityType<Id, Runtime> RUNTIME = EntityType.of("Runtime", RuntimeFields.id)
            .version(
                    Runtime::version,
                    (entity, version) -> new Runtime(entity.id(), entity.name(), entity.count(), version))
            .unique(RuntimeFields.name)
            .lookup(RuntimeFields.count);

    private InMemoryRuntimeStore(MemorySession session) {
        super(RUNTIME, session);
    }

    /** The store of {@link Runtime} in {@code database}. */
    public static TransactionalPort<RuntimeStore, RuntimeStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryRuntimeStore::new);
    }

    @Override
    public Option<Runtime> findByName(String name) {
        return findUnique(RuntimeFields.name, name);
    }

    @Override
    public Seq<Runtime> findByCount(int count) {
        return findAll(RuntimeFields.count, count);
    }
}
