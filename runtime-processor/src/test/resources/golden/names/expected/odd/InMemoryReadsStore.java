package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link ReadsStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryReadsStore extends MemoryStore<Id, Reads> implements ReadsStoreTx {
    private InMemoryReadsStore(MemorySession session) {
        super(ReadsFields.ENTITY, session);
    }

    /** The store of {@link Reads} in {@code database}. */
    public static TransactionalPort<ReadsStore, ReadsStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryReadsStore::new);
    }

    @Override
    public Option<Reads> findByName(String name) {
        return findUnique(Match.of(ReadsFields.name, name));
    }

    @Override
    public Seq<Reads> findByCount(int count) {
        return findAll(Match.of(ReadsFields.count, count));
    }
}
