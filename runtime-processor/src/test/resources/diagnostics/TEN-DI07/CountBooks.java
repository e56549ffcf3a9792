package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

record CountBooks() implements Query<Long> {

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> handle(CountBooks query) {
        return Books.count();
    }
}
