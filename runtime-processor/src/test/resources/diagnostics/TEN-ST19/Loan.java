package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Lookup({"patronId", "bookId"})
@Lookup(value = {"patronId", "bookId"}, unique = true) //! TEN-ST19 at @Lookup saying 'patronId', 'bookId'
record Loan(LoanId id, PatronId patronId, BookId bookId) implements LoanWith {}
