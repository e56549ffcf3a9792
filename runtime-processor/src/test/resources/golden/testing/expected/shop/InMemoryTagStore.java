package shop;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link TagStoreTx} in a {@link MemoryDatabase}. */
@Generated
final class InMemoryTagStore extends MemoryStore<String, Tag> implements TagStoreTx {
    private InMemoryTagStore(MemorySession session) {
        super(TagFields.ENTITY, session);
    }

    /** The store of {@link Tag} in {@code database}. */
    static TransactionalPort<TagStore, TagStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryTagStore::new);
    }
}
