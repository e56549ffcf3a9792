package library.lending;

import java.util.UUID;
import library.contracts.PatronId;

/** Patrons in memory and on PostgreSQL: the same answers to the same operations. */
class PatronStoreDifferentialTest extends PatronStoreDifferential {

    static final Patron ADA = new Patron(PatronId.of(new UUID(0, 1)), "Ada", "ada@example.org", 1, 0);

    PatronStoreDifferentialTest() {
        super(ADA);
    }
}
