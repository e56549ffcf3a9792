package forest;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Tree}. */
@Generated
public final class TreeStoreSpy extends StoreSpy<TreeId, Tree> {
    private final TreeStore reads;

    private final Writing<TreeStoreTx> writes;

    TreeStoreSpy(CallRecorder recorder, TreeStore reads, Writing<TreeStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static TreeStoreSpy in(MemoryDatabase database) {
        TreeStoreTx committing = InMemoryTreeStore.in(database).in(database.autoCommit());
        return new TreeStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<TreeStore, TreeStoreTx> port(TransactionalPort<TreeStore, TreeStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    TreeStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<TreeId, Tree> implements TreeStoreTx {
        private Spied(TreeStoreSpy spy, TreeStore reads, Writing<TreeStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
