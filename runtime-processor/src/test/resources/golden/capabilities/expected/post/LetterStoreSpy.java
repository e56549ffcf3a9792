package post;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Letter}. */
@Generated
final class LetterStoreSpy extends StoreSpy<LetterId, Letter> {
    private final TransactionalPort<LetterStore, LetterStoreTx> port;

    private final LetterStoreTx committing;

    LetterStoreSpy(MemoryDatabase database) {
        this(InMemoryLetterStore.in(database), database);
    }

    private LetterStoreSpy(TransactionalPort<LetterStore, LetterStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private LetterStoreSpy(TransactionalPort<LetterStore, LetterStoreTx> port, LetterStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<LetterStore, LetterStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    LetterStoreTx store() {
        return spied(committing);
    }

    private LetterStoreTx spied(LetterStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<LetterId, Letter> implements LetterStoreTx {
        private final LetterStoreTx store;

        private Spied(LetterStoreSpy spy, LetterStoreTx store) {
            super(spy, store);
            this.store = store;
        }
    }
}
