package library.lending;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import library.contracts.BookId;
import library.contracts.LoanId;
import library.contracts.PatronId;

/** A copy of a book in a patron's hands, until {@code returnedAt}. */
@StoredEntity
@Lookup({"patronId", "returnedAt"})
public record Loan(
        LoanId id,
        @Lookup @ForeignKey(Patron.class) PatronId patronId,
        @Lookup @ForeignKey(BookStock.class) BookId bookId,
        Instant borrowedAt,
        Instant dueAt,
        Option<Instant> returnedAt,
        boolean overdue,
        @PositiveOrZero int renewals,
        @Version long version)
        implements LoanWith {}
