package library.lending;

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
                PatronStoreDifferentialTest.ADA.id(),
                BookStockStoreDifferentialTest.EMMA.bookId(),
                Instant.parse("2030-01-01T00:00:00Z"),
                Option.none(),
                Status.WAITING,
                0));
    }
}
