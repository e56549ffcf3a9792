package odd;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link PartsStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryPartsStore extends MemoryStore<Id, Parts> implements PartsStoreTx {
    private static final EntityType<Id, Parts> PARTS = EntityType.of("Parts", PartsFields.id)
            .version(
                    Parts::version, (entity, version) -> new Parts(entity.id(), entity.name(), entity.count(), version))
            .unique(PartsFields.name)
            .lookup(PartsFields.count);

    private InMemoryPartsStore(MemorySession session) {
        super(PARTS, session);
    }

    /** The store of {@link Parts} in {@code database}. */
    public static TransactionalPort<PartsStore, PartsStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryPartsStore::new);
    }

    @Override
    public Option<Parts> findByName(String name) {
        return findUnique(PartsFields.name, name);
    }

    @Override
    public Seq<Parts> findByCount(int count) {
        return findAll(PartsFields.count, count);
    }
}
