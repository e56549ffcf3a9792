package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link KeyStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryKeyStore extends MemoryStore<Id, Key> implements KeyStoreTx {
    private InMemoryKeyStore(MemorySession session) {
        super(KeyFields.ENTITY, session);
    }

    /** The store of {@link Key} in {@code database}. */
    public static TransactionalPort<KeyStore, KeyStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryKeyStore::new);
    }

    @Override
    public Option<Key> findByName(String name) {
        return findUnique(Match.of(KeyFields.name, name));
    }

    @Override
    public Seq<Key> findByCount(int count) {
        return findAll(Match.of(KeyFields.count, count));
    }
}
