package catalog;

import dev.tenon.testing.TestRuntime;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** With rows for the tests of two stores, of which one refers to the other. */
@TestRuntime(Catalog.class)
interface TestCatalog {

    static Author author() {
        return new Author(AuthorId.of(new UUID(0, 1)), "Jane Austen", 1775, Option.none(), 0);
    }

    static Book emma() {
        return book(1, "Emma");
    }

    static Book persuasion() {
        return book(2, "Persuasion");
    }

    private static Book book(int number, String title) {
        return new Book(
                BookId.of(new UUID(0, number)),
                title,
                Option.none(),
                List.of("love"),
                "isbn-" + number,
                author().id(),
                Book.Genre.NOVEL,
                Option.some(1815),
                BigDecimal.TEN,
                Option.none(),
                Instant.EPOCH,
                true,
                List.of(1f, 2f, 3f),
                Option.none(),
                0,
                0);
    }
}
