package shipping;

import contracts.OrderId;
import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Parcel}. */
@Generated
final class ParcelStoreSpy extends StoreSpy<OrderId, Parcel> {
    private final TransactionalPort<ParcelStore, ParcelStoreTx> port;

    private final ParcelStoreTx committing;

    ParcelStoreSpy(MemoryDatabase database) {
        this(InMemoryParcelStore.in(database), database);
    }

    private ParcelStoreSpy(TransactionalPort<ParcelStore, ParcelStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private ParcelStoreSpy(TransactionalPort<ParcelStore, ParcelStoreTx> port, ParcelStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<ParcelStore, ParcelStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    ParcelStoreTx store() {
        return spied(committing);
    }

    private ParcelStoreTx spied(ParcelStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<OrderId, Parcel> implements ParcelStoreTx {
        private final ParcelStoreTx store;

        private Spied(ParcelStoreSpy spy, ParcelStoreTx store) {
            super(spy, store);
            this.store = store;
        }
    }
}
