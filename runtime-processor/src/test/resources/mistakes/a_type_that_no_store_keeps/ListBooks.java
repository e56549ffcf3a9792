package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import io.vavr.collection.Seq;

record ListBooks() implements Query<Seq<Book>> {

    @Public
    @QueryHandler
    @Get("/books")
    static Eff<CatalogReads, Seq<Book>> handle(ListBooks query) {
        return CatalogStore.Books.query().list();
    }
}
