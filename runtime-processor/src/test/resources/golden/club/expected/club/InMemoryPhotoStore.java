package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link PhotoStoreTx} in a {@link MemoryDatabase}. */
@Generated
final class InMemoryPhotoStore extends MemoryStore<PhotoId, Photo> implements PhotoStoreTx {
    private InMemoryPhotoStore(MemorySession session) {
        super(PhotoFields.ENTITY, session);
    }

    /** The store of {@link Photo} in {@code database}. */
    static TransactionalPort<PhotoStore, PhotoStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryPhotoStore::new);
    }
}
