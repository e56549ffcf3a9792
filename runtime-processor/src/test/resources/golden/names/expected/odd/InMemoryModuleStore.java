package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link ModuleStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryModuleStore extends MemoryStore<Id, Module> implements ModuleStoreTx {
    private InMemoryModuleStore(MemorySession session) {
        super(ModuleFields.ENTITY, session);
    }

    /** The store of {@link Module} in {@code database}. */
    public static TransactionalPort<ModuleStore, ModuleStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryModuleStore::new);
    }

    @Override
    public Option<Module> findByName(String name) {
        return findUnique(Match.of(ModuleFields.name, name));
    }

    @Override
    public Seq<Module> findByCount(int count) {
        return findAll(Match.of(ModuleFields.count, count));
    }
}
