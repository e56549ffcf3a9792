package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link LiveStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryLiveStore extends MemoryStore<Id, Live> implements LiveStoreTx {
    private InMemoryLiveStore(MemorySession session) {
        super(LiveFields.ENTITY, session);
    }

    /** The store of {@link Live} in {@code database}. */
    public static TransactionalPort<LiveStore, LiveStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryLiveStore::new);
    }

    @Override
    public Option<Live> findByName(String name) {
        return findUnique(Match.of(LiveFields.name, name));
    }

    @Override
    public Seq<Live> findByCount(int count) {
        return findAll(Match.of(LiveFields.count, count));
    }
}
