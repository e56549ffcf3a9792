package library.lending;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import library.catalog.BookId;

/** {@link LoanStoreTx} in a {@link MemoryDatabase}. */
@Generated
final class InMemoryLoanStore extends MemoryStore<LoanId, Loan> implements LoanStoreTx {
    private InMemoryLoanStore(MemorySession session) {
        super(LoanFields.ENTITY, session);
    }

    /** The store of {@link Loan} in {@code database}. */
    static TransactionalPort<LoanStore, LoanStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryLoanStore::new);
    }

    @Override
    public Seq<Loan> findByBookId(BookId bookId) {
        return findAll(Match.of(LoanFields.bookId, bookId));
    }
}
