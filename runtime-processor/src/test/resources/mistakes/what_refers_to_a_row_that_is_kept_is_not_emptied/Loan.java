package library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;

@StoredEntity
record Loan(
        LoanId id,
        @ForeignKey(value = Book.class, onDelete = OnDelete.SET_NULL) Option<BookId> next) //! TEN-ST36 at .SET_NULL
        implements LoanWith {}
