package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link RecordStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryRecordStore extends MemoryStore<Id, Record> implements RecordStoreTx {
    private InMemoryRecordStore(MemorySession session) {
        super(RecordFields.ENTITY, session);
    }

    /** The store of {@link Record} in {@code database}. */
    public static TransactionalPort<RecordStore, RecordStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryRecordStore::new);
    }

    @Override
    public Option<Record> findByName(String name) {
        return findUnique(Match.of(RecordFields.name, name));
    }

    @Override
    public Seq<Record> findByCount(int count) {
        return findAll(Match.of(RecordFields.count, count));
    }
}
