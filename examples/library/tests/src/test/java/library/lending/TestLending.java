package library.lending;

import dev.tenon.testing.TestRuntime;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import library.contracts.BookId;
import library.contracts.HoldId;
import library.contracts.LoanId;
import library.contracts.PatronId;
import library.lending.Hold.Status;

/** Asks for {@code TestLendingRuntime}, and with a row of each entity for tests of its stores. */
@TestRuntime(Lending.class)
public interface TestLending {

    static Patron patron() {
        return new Patron(PatronId.of(new UUID(0, 1)), "Ada", "ada@example.org", 1, 0);
    }

    static BookStock stock() {
        return new BookStock(BookId.of(new UUID(0, 1)), "Emma", 3, 2, 0);
    }

    static Loan loan() {
        Instant monday = Instant.parse("2030-01-07T09:00:00Z");
        return new Loan(
                LoanId.of(new UUID(0, 1)),
                patron().id(),
                stock().bookId(),
                monday,
                monday.plus(Duration.ofDays(14)),
                Option.none(),
                false,
                0,
                0);
    }

    static Hold hold() {
        return new Hold(
                HoldId.of(new UUID(0, 1)),
                patron().id(),
                stock().bookId(),
                Instant.parse("2030-01-01T00:00:00Z"),
                Option.none(),
                Status.WAITING,
                0);
    }
}
