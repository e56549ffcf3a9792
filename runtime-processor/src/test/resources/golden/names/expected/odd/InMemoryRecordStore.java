package odd;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link RecordStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryRecordStore extends MemoryStore<Id, Record> implements RecordStoreTx {
    private static final EntityType<Id, Record> RECORD = EntityType.of("Record", RecordFields.id)
            .version(
                    Record::version,
                    (entity, version) -> new Record(entity.id(), entity.name(), entity.count(), version))
            .unique(RecordFields.name)
            .lookup(RecordFields.count);

    private InMemoryRecordStore(MemorySession session) {
        super(RECORD, session);
    }

    /** The store of {@link Record} in {@code database}. */
    public static TransactionalPort<RecordStore, RecordStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryRecordStore::new);
    }

    @Override
    public Option<Record> findByName(String name) {
        return findUnique(RecordFields.name, name);
    }

    @Override
    public Seq<Record> findByCount(int count) {
        return findAll(RecordFields.count, count);
    }
}
