package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link TxStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryTxStore extends MemoryStore<Id, Tx> implements TxStoreTx {
    private InMemoryTxStore(MemorySession session) {
        super(TxFields.ENTITY, session);
    }

    /** The store of {@link Tx} in {@code database}. */
    public static TransactionalPort<TxStore, TxStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryTxStore::new);
    }

    @Override
    public Option<Tx> findByName(String name) {
        return findUnique(Match.of(TxFields.name, name));
    }

    @Override
    public Seq<Tx> findByCount(int count) {
        return findAll(Match.of(TxFields.count, count));
    }
}
