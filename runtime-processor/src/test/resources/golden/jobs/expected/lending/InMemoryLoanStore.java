package lending;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link LoanStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryLoanStore extends MemoryStore<LoanId, Loan> implements LoanStoreTx {
    private InMemoryLoanStore(MemorySession session) {
        super(LoanFields.ENTITY, session);
    }

    /** The store of {@link Loan} in {@code database}. */
    public static TransactionalPort<LoanStore, LoanStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryLoanStore::new);
    }
}
