package library.lending;

import static library.lending.BookStockStoreDifferentialTest.EMMA;
import static library.lending.PatronStoreDifferentialTest.ADA;

import dev.tenon.effect.Eff;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import library.contracts.HoldId;
import library.lending.Hold.Status;

/** Holds in memory and on PostgreSQL: the same answers to the same operations. */
class HoldStoreDifferentialTest extends HoldStoreDifferential {

    HoldStoreDifferentialTest() {
        super(new Hold(
                HoldId.of(new UUID(0, 1)),
                ADA.id(),
                EMMA.bookId(),
                Instant.parse("2030-01-01T00:00:00Z"),
                Option.none(),
                Status.WAITING,
                0));
    }

    @Override
    protected Eff<HasLendingStoreTx, ?> given() {
        return LendingStore.Patrons.<HasLendingStoreTx>insert(ADA).flatMap(patron -> LendingStore.Stock.insert(EMMA));
    }
}
