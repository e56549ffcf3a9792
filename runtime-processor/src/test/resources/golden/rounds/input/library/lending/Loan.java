package library.lending;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import library.catalog.BookId;

/** An id of another context. */
@StoredEntity
record Loan(LoanId id, @Lookup BookId bookId) implements LoanWith {}
