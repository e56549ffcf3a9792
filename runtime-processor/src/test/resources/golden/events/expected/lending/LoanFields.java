package lending;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;

/** The components of {@link Loan}, for filters and sorts. */
@Generated
public final class LoanFields {
    /** {@link Loan#id}. */
    public static final OrderedField<Loan, LoanId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, LoanId::value, LoanId::new), Loan::id);

    /** {@link Loan#patron}. */
    public static final OrderedField<Loan, PatronId> patron =
            OrderedField.of("patron", FieldType.id(FieldType.UUID, PatronId::value, PatronId::new), Loan::patron);

    /** {@link Loan#reminders}. */
    public static final OrderedField<Loan, Integer> reminders =
            OrderedField.of("reminders", FieldType.INT, Loan::reminders);

    /** {@link Loan#version}. */
    public static final OrderedField<Loan, Long> version = OrderedField.of("version", FieldType.LONG, Loan::version);

    /** {@link Loan} for adapters. */
    public static final EntityType<LoanId, Loan> ENTITY = EntityType.of("Loan", KeyType.of(id), LoanFields::changed)
            .fields(id, patron, reminders, version)
            .version(version)
            .build();

    private LoanFields() {}

    private static Loan changed(Loan loan, Changes<Loan> changes) {
        return new Loan(
                changes.or(id, loan.id()),
                changes.or(patron, loan.patron()),
                changes.or(reminders, loan.reminders()),
                changes.or(version, loan.version()));
    }
}
