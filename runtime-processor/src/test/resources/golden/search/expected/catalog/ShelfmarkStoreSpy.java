package catalog;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Shelfmark}. */
@Generated
final class ShelfmarkStoreSpy extends StoreSpy<ShelfmarkKey, Shelfmark> {
    private final ShelfmarkStore reads;

    private final Writing<ShelfmarkStoreTx> writes;

    ShelfmarkStoreSpy(CallRecorder recorder, ShelfmarkStore reads, Writing<ShelfmarkStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static ShelfmarkStoreSpy in(MemoryDatabase database) {
        ShelfmarkStoreTx committing = InMemoryShelfmarkStore.in(database).in(database.autoCommit());
        return new ShelfmarkStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> port(TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    ShelfmarkStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<ShelfmarkKey, Shelfmark> implements ShelfmarkStoreTx {
        private Spied(ShelfmarkStoreSpy spy, ShelfmarkStore reads, Writing<ShelfmarkStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
