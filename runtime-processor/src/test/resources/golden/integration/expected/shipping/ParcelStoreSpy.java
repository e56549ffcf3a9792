package shipping;

import contracts.OrderId;
import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Parcel}. */
@Generated
final class ParcelStoreSpy extends StoreSpy<OrderId, Parcel> {
    private final ParcelStore reads;

    private final Writing<ParcelStoreTx> writes;

    ParcelStoreSpy(CallRecorder recorder, ParcelStore reads, Writing<ParcelStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static ParcelStoreSpy in(MemoryDatabase database) {
        ParcelStoreTx committing = InMemoryParcelStore.in(database).in(database.autoCommit());
        return new ParcelStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<ParcelStore, ParcelStoreTx> port(TransactionalPort<ParcelStore, ParcelStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    ParcelStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<OrderId, Parcel> implements ParcelStoreTx {
        private Spied(ParcelStoreSpy spy, ParcelStore reads, Writing<ParcelStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
