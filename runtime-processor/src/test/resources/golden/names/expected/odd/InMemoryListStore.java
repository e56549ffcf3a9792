package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link ListStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryListStore extends MemoryStore<Id, List> implements ListStoreTx {
    private InMemoryListStore(MemorySession session) {
        super(ListFields.ENTITY, session);
    }

    /** The store of {@link List} in {@code database}. */
    public static TransactionalPort<ListStore, ListStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryListStore::new);
    }

    @Override
    public Option<List> findByName(String name) {
        return findUnique(Match.of(ListFields.name, name));
    }

    @Override
    public Seq<List> findByCount(int count) {
        return findAll(Match.of(ListFields.count, count));
    }
}
