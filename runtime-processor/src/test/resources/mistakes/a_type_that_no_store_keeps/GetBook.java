package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;

record GetBook(BookId id) implements Query<Book> {

    @Public
    @QueryHandler
    @Get("/books/{id}")
    static Eff<CatalogReads, Book> handle(GetBook query) {
        return CatalogStore.Books.require(query.id());
    }
}
