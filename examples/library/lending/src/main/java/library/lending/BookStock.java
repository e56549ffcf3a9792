package library.lending;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import library.contracts.BookId;

/** Lending's own view of a book: how many copies there are and how many are free. */
@StoredEntity(plural = "Stock")
public record BookStock(
        @Key BookId bookId,
        String title,
        int copies,
        int available,
        @Version long version) implements BookStockWith {}
