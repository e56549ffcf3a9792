package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import library.CatalogStore.Books;

record GetTitle(BookId bookId) implements Query<String> {

    @Public
    @QueryHandler
    @Get("/books/{bookId}") //! TEN-RE03 at "/books/{bookId}" saying by GetBook.handle and by GetTitle.handle
    static Eff<CatalogReads, String> handle(GetTitle query) {
        return Books.require(query.bookId()).map(Book::title);
    }
}
