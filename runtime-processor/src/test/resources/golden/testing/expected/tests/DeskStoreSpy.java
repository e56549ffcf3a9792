package tests;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import office.Desk;
import office.DeskId;
import office.DeskStore;
import office.DeskStoreTx;
import office.InMemoryDeskStore;

/** Tells what was asked of the store of {@link Desk}. */
@Generated
public final class DeskStoreSpy extends StoreSpy<DeskId, Desk> {
    private final TransactionalPort<DeskStore, DeskStoreTx> port;

    private final DeskStoreTx committing;

    DeskStoreSpy(MemoryDatabase database) {
        this(InMemoryDeskStore.in(database), database);
    }

    private DeskStoreSpy(TransactionalPort<DeskStore, DeskStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private DeskStoreSpy(TransactionalPort<DeskStore, DeskStoreTx> port, DeskStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<DeskStore, DeskStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    DeskStoreTx store() {
        return spied(committing);
    }

    private DeskStoreTx spied(DeskStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<DeskId, Desk> implements DeskStoreTx {
        private final DeskStoreTx store;

        private Spied(DeskStoreSpy spy, DeskStoreTx store) {
            super(spy, store);
            this.store = store;
        }

        @Override
        public Desk requireVersion(DeskId id, Option<Long> expected) {
            return call("requireVersion", () -> store.requireVersion(id, expected), id, expected);
        }

        @Override
        public Seq<Desk> findByFloor(int floor) {
            return call("findByFloor", () -> store.findByFloor(floor), floor);
        }

        @Override
        public Option<Desk> findByLabel(String label) {
            return call("findByLabel", () -> store.findByLabel(label), label);
        }
    }
}
