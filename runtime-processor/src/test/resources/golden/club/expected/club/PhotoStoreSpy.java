package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Photo}. */
@Generated
public final class PhotoStoreSpy extends StoreSpy<PhotoId, Photo> {
    private final TransactionalPort<PhotoStore, PhotoStoreTx> port;

    private final PhotoStoreTx committing;

    PhotoStoreSpy(MemoryDatabase database) {
        this(InMemoryPhotoStore.in(database), database);
    }

    private PhotoStoreSpy(TransactionalPort<PhotoStore, PhotoStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private PhotoStoreSpy(TransactionalPort<PhotoStore, PhotoStoreTx> port, PhotoStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<PhotoStore, PhotoStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    PhotoStoreTx store() {
        return spied(committing);
    }

    private PhotoStoreTx spied(PhotoStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<PhotoId, Photo> implements PhotoStoreTx {
        private final PhotoStoreTx store;

        private Spied(PhotoStoreSpy spy, PhotoStoreTx store) {
            super(spy, store);
            this.store = store;
        }
    }
}
