package library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Loan(
        LoanId id,
        @ForeignKey(value = Book.class, onDelete = OnDelete.CASCADE) BookId book, //! TEN-ST36 at .CASCADE
        @ForeignKey(value = Book.class, onDelete = OnDelete.RESTRICT) BookId other)
        implements LoanWith {}
