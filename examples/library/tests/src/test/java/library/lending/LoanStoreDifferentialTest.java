package library.lending;

import static library.lending.BookStockStoreDifferentialTest.EMMA;
import static library.lending.PatronStoreDifferentialTest.ADA;

import dev.tenon.effect.Eff;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import library.contracts.LoanId;

/** Loans in memory and on PostgreSQL: the same answers to the same operations. */
class LoanStoreDifferentialTest extends LoanStoreDifferential {

    private static final Instant MONDAY = Instant.parse("2030-01-07T09:00:00Z");

    private static final Loan LOAN = new Loan(
            LoanId.of(new UUID(0, 1)),
            ADA.id(),
            EMMA.bookId(),
            MONDAY,
            MONDAY.plus(Duration.ofDays(14)),
            Option.none(),
            false,
            0,
            0);

    LoanStoreDifferentialTest() {
        super(LOAN);
    }

    @Override
    protected Eff<HasLendingStoreTx, ?> given() {
        return LendingStore.Patrons.<HasLendingStoreTx>insert(ADA).flatMap(patron -> LendingStore.Stock.insert(EMMA));
    }
}
