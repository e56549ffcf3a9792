package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Loan(LoanId id, @Lookup({"bookId"}) PatronId patronId, BookId bookId) implements LoanWith {} //! TEN-ST30 at {"bookId"}
