package library.lending;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import library.catalog.BookId;

/** {@link LoanStoreTx} in a {@link MemoryDatabase}. */
@Generated
final class InMemoryLoanStore extends MemoryStore<LoanId, Loan> implements LoanStoreTx {
    private static final EntityType<LoanId, Loan> LOAN = EntityType.of("Loan", LoanFields.id)
            .lookup(LoanFields.bookId);

    private InMemoryLoanStore(MemorySession session) {
        super(LOAN, session);
    }

    /** The store of {@link Loan} in {@code database}. */
    static TransactionalPort<LoanStore, LoanStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryLoanStore::new);
    }

    @Override
    public Seq<Loan> findByBookId(BookId bookId) {
        return findAll(LoanFields.bookId, bookId);
    }
}
