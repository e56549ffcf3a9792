package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link InTransactionStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryInTransactionStore extends MemoryStore<Id, InTransaction> implements InTransactionStoreTx {
    private InMemoryInTransactionStore(MemorySession session) {
        super(InTransactionFields.ENTITY, session);
    }

    /** The store of {@link InTransaction} in {@code database}. */
    public static TransactionalPort<InTransactionStore, InTransactionStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryInTransactionStore::new);
    }

    @Override
    public Option<InTransaction> findByName(String name) {
        return findUnique(Match.of(InTransactionFields.name, name));
    }

    @Override
    public Seq<InTransaction> findByCount(int count) {
        return findAll(Match.of(InTransactionFields.count, count));
    }
}
