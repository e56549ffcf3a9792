package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link UnitStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryUnitStore extends MemoryStore<Id, Unit> implements UnitStoreTx {
    private InMemoryUnitStore(MemorySession session) {
        super(UnitFields.ENTITY, session);
    }

    /** The store of {@link Unit} in {@code database}. */
    public static TransactionalPort<UnitStore, UnitStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryUnitStore::new);
    }

    @Override
    public Option<Unit> findByName(String name) {
        return findUnique(Match.of(UnitFields.name, name));
    }

    @Override
    public Seq<Unit> findByCount(int count) {
        return findAll(Match.of(UnitFields.count, count));
    }
}
