package odd;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link ReadsStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryReadsStore extends MemoryStore<Id, Reads> implements ReadsStoreTx {
    private static final EntityType<Id, Reads> READS = EntityType.of("Reads", ReadsFields.id)
            .version(
                    Reads::version, (entity, version) -> new Reads(entity.id(), entity.name(), entity.count(), version))
            .unique(ReadsFields.name)
            .lookup(ReadsFields.count);

    private InMemoryReadsStore(MemorySession session) {
        super(READS, session);
    }

    /** The store of {@link Reads} in {@code database}. */
    public static TransactionalPort<ReadsStore, ReadsStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryReadsStore::new);
    }

    @Override
    public Option<Reads> findByName(String name) {
        return findUnique(ReadsFields.name, name);
    }

    @Override
    public Seq<Reads> findByCount(int count) {
        return findAll(ReadsFields.count, count);
    }
}
