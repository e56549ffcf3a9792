package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import library.CatalogStore.Books;

public record GetBook(String id) implements Query<Long> {

    @Public
    @QueryHandler
    @Get("books/{id}") //! TEN-RE01 at "books/{id}"
    static Eff<CatalogReads, Long> handle(GetBook query) {
        return Books.count();
    }
}
