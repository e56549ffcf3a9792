package catalog;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Shelfmark}. */
@Generated
final class ShelfmarkStoreSpy extends StoreSpy<ShelfmarkKey, Shelfmark> {
    private final TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> port;

    private final ShelfmarkStoreTx committing;

    ShelfmarkStoreSpy(MemoryDatabase database) {
        this(InMemoryShelfmarkStore.in(database), database);
    }

    private ShelfmarkStoreSpy(TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private ShelfmarkStoreSpy(TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> port, ShelfmarkStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    ShelfmarkStoreTx store() {
        return spied(committing);
    }

    private ShelfmarkStoreTx spied(ShelfmarkStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<ShelfmarkKey, Shelfmark> implements ShelfmarkStoreTx {
        private final ShelfmarkStoreTx store;

        private Spied(ShelfmarkStoreSpy spy, ShelfmarkStoreTx store) {
            super(spy, store);
            this.store = store;
        }
    }
}
