package shop;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Tag}. */
@Generated
final class TagStoreSpy extends StoreSpy<String, Tag> {
    private final TransactionalPort<TagStore, TagStoreTx> port;

    private final TagStoreTx committing;

    TagStoreSpy(MemoryDatabase database) {
        this(InMemoryTagStore.in(database), database);
    }

    private TagStoreSpy(TransactionalPort<TagStore, TagStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private TagStoreSpy(TransactionalPort<TagStore, TagStoreTx> port, TagStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<TagStore, TagStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    TagStoreTx store() {
        return spied(committing);
    }

    private TagStoreTx spied(TagStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<String, Tag> implements TagStoreTx {
        private final TagStoreTx store;

        private Spied(TagStoreSpy spy, TagStoreTx store) {
            super(spy, store);
            this.store = store;
        }
    }
}
