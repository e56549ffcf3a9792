package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link TransactorStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryTransactorStore extends MemoryStore<Id, Transactor> implements TransactorStoreTx {
    private InMemoryTransactorStore(MemorySession session) {
        super(TransactorFields.ENTITY, session);
    }

    /** The store of {@link Transactor} in {@code database}. */
    public static TransactionalPort<TransactorStore, TransactorStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryTransactorStore::new);
    }

    @Override
    public Option<Transactor> findByName(String name) {
        return findUnique(Match.of(TransactorFields.name, name));
    }

    @Override
    public Seq<Transactor> findByCount(int count) {
        return findAll(Match.of(TransactorFields.count, count));
    }
}
