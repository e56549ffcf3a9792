package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** {@link SeqStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemorySeqStore extends MemoryStore<Id, Seq> implements SeqStoreTx {
    private InMemorySeqStore(MemorySession session) {
        super(SeqFields.ENTITY, session);
    }

    /** The store of {@link Seq} in {@code database}. */
    public static TransactionalPort<SeqStore, SeqStoreTx> in(MemoryDatabase database) {
        return database.port(InMemorySeqStore::new);
    }

    @Override
    public Option<Seq> findByName(String name) {
        return findUnique(Match.of(SeqFields.name, name));
    }

    @Override
    public io.vavr.collection.Seq<Seq> findByCount(int count) {
        return findAll(Match.of(SeqFields.count, count));
    }
}
