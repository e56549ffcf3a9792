package forest;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Region}. */
@Generated
public final class RegionStoreSpy extends StoreSpy<RegionId, Region> {
    private final RegionStore reads;

    private final Writing<RegionStoreTx> writes;

    RegionStoreSpy(CallRecorder recorder, RegionStore reads, Writing<RegionStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static RegionStoreSpy in(MemoryDatabase database) {
        RegionStoreTx committing = InMemoryRegionStore.in(database).in(database.autoCommit());
        return new RegionStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<RegionStore, RegionStoreTx> port(TransactionalPort<RegionStore, RegionStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    RegionStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<RegionId, Region> implements RegionStoreTx {
        private Spied(RegionStoreSpy spy, RegionStore reads, Writing<RegionStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
