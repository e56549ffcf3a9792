package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import library.CatalogStore.Books;

final class Counting {

    private Counting() {}

    @Public
    @QueryHandler
    static Eff<CatalogReads, Long> count(CountBooks query) { //! TEN-DI07 at count saying by CountBooks.handle and by Counting.count
        return Books.count();
    }
}
