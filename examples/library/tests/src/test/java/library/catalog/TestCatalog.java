package library.catalog;

import dev.tenon.job.JobId;
import dev.tenon.testing.TestRuntime;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import library.contracts.AuthorId;
import library.contracts.BookId;

/** Asks for {@code TestCatalogRuntime}, and with a row of each entity for tests of its stores. */
@TestRuntime(Catalog.class)
public interface TestCatalog {

    static Author author() {
        return new Author(AuthorId.of(new UUID(0, 1)), "Jane Austen", Option.none(), 0);
    }

    static Book book() {
        return new Book(
                BookId.of(new UUID(0, 1)),
                "Emma",
                Shelves.EMMA,
                author().id(),
                author().name(),
                List.of("matchmaking"),
                Option.some(1815),
                3,
                2,
                0);
    }

    static BookImport bookImport() {
        return new BookImport(JobId.of(new UUID(0, 1)), 3, 5, Option.some(JobId.of(new UUID(0, 2))), 0);
    }

    static BadLine badLine() {
        return new BadLine(bookImport().id(), 7, "has 2 values for 5 columns");
    }
}
