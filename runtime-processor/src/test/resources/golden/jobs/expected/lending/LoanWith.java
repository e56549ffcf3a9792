package lending;

import dev.tenon.Generated;
import java.time.Instant;

/**
 * Copies of {@link Loan} with one component changed. The record has them when it says
 * {@code implements LoanWith}.
 */
@Generated
public interface LoanWith {
    /** {@link Loan#id}. */
    LoanId id();

    /** {@link Loan#dueAt}. */
    Instant dueAt();

    /** {@link Loan#reminders}. */
    int reminders();

    /** The same with another {@link Loan#id}. */
    default Loan withId(LoanId id) {
        return new Loan(id, dueAt(), reminders());
    }

    /** The same with another {@link Loan#dueAt}. */
    default Loan withDueAt(Instant dueAt) {
        return new Loan(id(), dueAt, reminders());
    }

    /** The same with another {@link Loan#reminders}. */
    default Loan withReminders(int reminders) {
        return new Loan(id(), dueAt(), reminders);
    }
}
