package library.catalog;

import static library.catalog.AuthorStoreDifferentialTest.AUSTEN;

import dev.tenon.effect.Eff;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import library.contracts.BookId;

/** Books in memory and on PostgreSQL: the same answers to the same operations. */
class BookStoreDifferentialTest extends BookStoreDifferential {

    private static final Book EMMA = new Book(
            BookId.of(new UUID(0, 1)),
            "Emma",
            Shelves.EMMA,
            AUSTEN.id(),
            AUSTEN.name(),
            List.of("matchmaking"),
            Option.some(1815),
            3,
            2,
            0);

    BookStoreDifferentialTest() {
        super(EMMA);
    }

    @Override
    protected Eff<HasCatalogStoreTx, ?> given() {
        return CatalogStore.Authors.insert(AUSTEN);
    }
}
