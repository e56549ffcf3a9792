package library.app;

import dev.tenon.effect.Eff;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import library.catalog.BookList;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogStore.Books;
import library.catalog.ListedBook;
import library.contracts.AuthorId;
import library.contracts.BookId;
import library.lending.BookStock;
import library.lending.LendingRuntime;
import library.lending.LendingStore.Stock;
import library.lending.LendingTx;

/** The books of {@code books.csv}, brought in by the same commands that the API has. */
final class ClassicBooks {

    private ClassicBooks() {}

    private record Shelved(BookId id, String title, int copies) {}

    /** Brings all of them in, if the shelves are empty; returns how many books there are. */
    static long seed(CatalogRuntime catalog, LendingRuntime lending) {
        long stored = Books.count().runOrThrow(catalog);
        if (stored > 0) {
            return stored;
        }
        var shelved = shelve(read()).runOrThrow(catalog);
        LendingTx.transact(Eff.forEach(shelved, ClassicBooks::stock)).runOrThrow(lending);
        return shelved.size();
    }

    private static Eff<CatalogRuntime, Seq<Shelved>> shelve(Seq<ListedBook> rows) {
        return CatalogRuntime.direct(run -> {
            var authors = rows.map(ListedBook::author)
                    .distinct()
                    .toMap(name -> name, name -> run.await(CatalogDispatch.addAuthor(name, Option.none())));
            return rows.map(row -> {
                AuthorId author = authors.get(row.author()).get();
                var id = run.await(CatalogDispatch.addBook(
                        row.title(), row.isbn(), author, row.subjects(), row.publishedYear(), row.totalCopies()));
                return new Shelved(id, row.title(), row.totalCopies());
            });
        });
    }

    private static Eff<LendingTx, BookStock> stock(Shelved book) {
        return Stock.insert(new BookStock(book.id(), book.title(), book.copies(), book.copies(), 0));
    }

    private static Seq<ListedBook> read() {
        var resource = Objects.requireNonNull(ClassicBooks.class.getResourceAsStream("books.csv"), "books.csv");
        try (resource) {
            var csv = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return BookList.parse(csv).get().map(line -> line.book().get());
        } catch (IOException broken) {
            throw new UncheckedIOException("books.csv cannot be read", broken);
        }
    }
}
