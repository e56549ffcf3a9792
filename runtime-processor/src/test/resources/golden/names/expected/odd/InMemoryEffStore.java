package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link EffStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryEffStore extends MemoryStore<Id, Eff> implements EffStoreTx {
    private InMemoryEffStore(MemorySession session) {
        super(EffFields.ENTITY, session);
    }

    /** The store of {@link Eff} in {@code database}. */
    public static TransactionalPort<EffStore, EffStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryEffStore::new);
    }

    @Override
    public Option<Eff> findByName(String name) {
        return findUnique(Match.of(EffFields.name, name));
    }

    @Override
    public Seq<Eff> findByCount(int count) {
        return findAll(Match.of(EffFields.count, count));
    }
}
