package odd;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link TransactorStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryTransactorStore extends MemoryStore<Id, Transactor> implements TransactorStoreTx {
    private static final EntityType<Id, Transactor> TRANSACTOR = EntityType.of("Transactor", TransactorFields.id)
            .version(
                    Transactor::version,
                    (entity, version) -> new Transactor(entity.id(), entity.name(), entity.count(), version))
            .unique(TransactorFields.name)
            .lookup(TransactorFields.count);

    private InMemoryTransactorStore(MemorySession session) {
        super(TRANSACTOR, session);
    }

    /** The store of {@link Transactor} in {@code database}. */
    public static TransactionalPort<TransactorStore, TransactorStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryTransactorStore::new);
    }

    @Override
    public Option<Transactor> findByName(String name) {
        return findUnique(TransactorFields.name, name);
    }

    @Override
    public Seq<Transactor> findByCount(int count) {
        return findAll(TransactorFields.count, count);
    }
}
