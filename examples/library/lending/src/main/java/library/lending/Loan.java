package library.lending;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import java.time.Instant;
import library.contracts.BookId;
import library.contracts.LoanId;
import library.contracts.PatronId;

/** A copy of a book in a patron's hands, until {@code returnedAt}. */
@StoredEntity
public record Loan(
        LoanId id,
        @Lookup PatronId patronId,
        @Lookup BookId bookId,
        Instant borrowedAt,
        Instant dueAt,
        Option<Instant> returnedAt,
        boolean overdue,
        int renewals,
        @Version long version)
        implements LoanWith {}
