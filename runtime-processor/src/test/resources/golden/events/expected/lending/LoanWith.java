package lending;

import dev.tenon.Generated;

/**
 * Copies of {@link Loan} with one component changed. The record has them when it says
 * {@code implements LoanWith}.
 */
@Generated
public interface LoanWith {
    /** {@link Loan#id}. */
    LoanId id();

    /** {@link Loan#patron}. */
    PatronId patron();

    /** {@link Loan#reminders}. */
    int reminders();

    /** {@link Loan#version}. */
    long version();

    /** The same with another {@link Loan#id}. */
    default Loan withId(LoanId id) {
        return new Loan(id, patron(), reminders(), version());
    }

    /** The same with another {@link Loan#patron}. */
    default Loan withPatron(PatronId patron) {
        return new Loan(id(), patron, reminders(), version());
    }

    /** The same with another {@link Loan#reminders}. */
    default Loan withReminders(int reminders) {
        return new Loan(id(), patron(), reminders, version());
    }

    /** The same with another {@link Loan#version}. */
    default Loan withVersion(long version) {
        return new Loan(id(), patron(), reminders(), version);
    }
}
