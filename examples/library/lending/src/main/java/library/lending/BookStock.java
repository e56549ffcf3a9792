package library.lending;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import library.contracts.BookId;

/** Lending's own view of a book: how many copies there are and how many are free. */
@StoredEntity(plural = "Stock")
public record BookStock(
        @Key BookId bookId,
        @Size(max = 256) String title,
        @Positive int copies,
        @PositiveOrZero int available,
        @Version long version)
        implements BookStockWith {}
