package library.lending;

import java.util.UUID;
import library.contracts.BookId;

/** The stock in memory and on PostgreSQL: the same answers to the same operations. */
class BookStockStoreDifferentialTest extends BookStockStoreDifferential {

    static final BookStock EMMA = new BookStock(BookId.of(new UUID(0, 1)), "Emma", 3, 2, 0);

    BookStockStoreDifferentialTest() {
        super(EMMA);
    }
}
