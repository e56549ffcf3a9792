package lending;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import java.time.Instant;

/** The components of {@link Loan}, for filters and sorts. */
@Generated
public final class LoanFields {
    /** {@link Loan#id}. */
    public static final OrderedField<Loan, LoanId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, LoanId::value, LoanId::new), Loan::id);

    /** {@link Loan#dueAt}. */
    public static final OrderedField<Loan, Instant> dueAt = OrderedField.of("dueAt", FieldType.INSTANT, Loan::dueAt);

    /** {@link Loan#reminders}. */
    public static final OrderedField<Loan, Integer> reminders =
            OrderedField.of("reminders", FieldType.INT, Loan::reminders);

    /** {@link Loan} for adapters. */
    public static final EntityType<LoanId, Loan> ENTITY = EntityType.of("Loan", KeyType.of(id), LoanFields::changed)
            .fields(id, dueAt, reminders)
            .build();

    private LoanFields() {}

    private static Loan changed(Loan loan, Changes<Loan> changes) {
        return new Loan(
                changes.or(id, loan.id()), changes.or(dueAt, loan.dueAt()), changes.or(reminders, loan.reminders()));
    }
}
