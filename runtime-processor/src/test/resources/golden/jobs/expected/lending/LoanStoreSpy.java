package lending;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Loan}. */
@Generated
final class LoanStoreSpy extends StoreSpy<LoanId, Loan> {
    private final LoanStore reads;

    private final Writing<LoanStoreTx> writes;

    LoanStoreSpy(CallRecorder recorder, LoanStore reads, Writing<LoanStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static LoanStoreSpy in(MemoryDatabase database) {
        LoanStoreTx committing = InMemoryLoanStore.in(database).in(database.autoCommit());
        return new LoanStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<LoanStore, LoanStoreTx> port(TransactionalPort<LoanStore, LoanStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    LoanStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<LoanId, Loan> implements LoanStoreTx {
        private Spied(LoanStoreSpy spy, LoanStore reads, Writing<LoanStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
