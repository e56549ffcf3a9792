package forest;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Nest}. */
@Generated
public final class NestStoreSpy extends StoreSpy<NestId, Nest> {
    private final NestStore reads;

    private final Writing<NestStoreTx> writes;

    NestStoreSpy(CallRecorder recorder, NestStore reads, Writing<NestStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static NestStoreSpy in(MemoryDatabase database) {
        NestStoreTx committing = InMemoryNestStore.in(database).in(database.autoCommit());
        return new NestStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<NestStore, NestStoreTx> port(TransactionalPort<NestStore, NestStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    NestStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<NestId, Nest> implements NestStoreTx {
        private Spied(NestStoreSpy spy, NestStore reads, Writing<NestStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
