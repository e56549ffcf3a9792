package library.lending;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import library.catalog.BookId;

/** The components of {@link Loan}, for filters and sorts. */
@Generated
final class LoanFields {
    /** {@link Loan#id}. */
    public static final OrderedField<Loan, LoanId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, LoanId::value, LoanId::new), Loan::id);

    /** {@link Loan#bookId}. */
    public static final OrderedField<Loan, BookId> bookId =
            OrderedField.of("bookId", FieldType.id(FieldType.UUID, BookId::value, BookId::new), Loan::bookId);

    /** {@link Loan} for adapters. */
    public static final EntityType<LoanId, Loan> ENTITY = EntityType.of("Loan", KeyType.of(id), LoanFields::changed)
            .fields(id, bookId)
            .lookup(bookId)
            .build();

    private LoanFields() {}

    private static Loan changed(Loan loan, Changes<Loan> changes) {
        return new Loan(changes.or(id, loan.id()), changes.or(bookId, loan.bookId()));
    }
}
