package lending;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Loan}. */
@Generated
final class LoanStoreSpy extends StoreSpy<LoanId, Loan> {
    private final TransactionalPort<LoanStore, LoanStoreTx> port;

    private final LoanStoreTx committing;

    LoanStoreSpy(MemoryDatabase database) {
        this(InMemoryLoanStore.in(database), database);
    }

    private LoanStoreSpy(TransactionalPort<LoanStore, LoanStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private LoanStoreSpy(TransactionalPort<LoanStore, LoanStoreTx> port, LoanStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<LoanStore, LoanStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    LoanStoreTx store() {
        return spied(committing);
    }

    private LoanStoreTx spied(LoanStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<LoanId, Loan> implements LoanStoreTx {
        private final LoanStoreTx store;

        private Spied(LoanStoreSpy spy, LoanStoreTx store) {
            super(spy, store);
            this.store = store;
        }
    }
}
