package library.catalog;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;

/** One book. */
public record GetBook(BookId bookId) implements Query<Book> {

    @Public
    @QueryHandler
    @Get("/books/{bookId}")
    static Eff<CatalogReads, Book> handle(GetBook query) {
        return Books.require(query.bookId());
    }
}
