package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link PartsStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryPartsStore extends MemoryStore<Id, Parts> implements PartsStoreTx {
    private InMemoryPartsStore(MemorySession session) {
        super(PartsFields.ENTITY, session);
    }

    /** The store of {@link Parts} in {@code database}. */
    public static TransactionalPort<PartsStore, PartsStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryPartsStore::new);
    }

    @Override
    public Option<Parts> findByName(String name) {
        return findUnique(Match.of(PartsFields.name, name));
    }

    @Override
    public Seq<Parts> findByCount(int count) {
        return findAll(Match.of(PartsFields.count, count));
    }
}
