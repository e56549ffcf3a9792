package odd;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link ListStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryListStore extends MemoryStore<Id, List> implements ListStoreTx {
    private static final EntityType<Id, List> LIST = EntityType.of("List", ListFields.id)
            .version(List::version, (entity, version) -> new List(entity.id(), entity.name(), entity.count(), version))
            .unique(ListFields.name)
            .lookup(ListFields.count);

    private InMemoryListStore(MemorySession session) {
        super(LIST, session);
    }

    /** The store of {@link List} in {@code database}. */
    public static TransactionalPort<ListStore, ListStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryListStore::new);
    }

    @Override
    public Option<List> findByName(String name) {
        return findUnique(ListFields.name, name);
    }

    @Override
    public Seq<List> findByCount(int count) {
        return findAll(ListFields.count, count);
    }
}
