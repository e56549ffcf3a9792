package library.lending;

import dev.tenon.store.StoredEntity;
import library.catalog.BookId;

@StoredEntity
public record Loan(
        LoanId id,
        BookId book,
        LonId previous) implements LoanWith {} //! javac at LonId //! TEN-ST01 at previous saying Did you mean 'LoanId'?
