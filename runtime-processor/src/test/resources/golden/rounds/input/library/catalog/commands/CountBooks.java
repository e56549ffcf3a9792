package library.catalog.commands;

import static library.catalog.CatalogStore.Books.count;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import library.catalog.CatalogReads;

/** A static import of a method that is not generated yet. */
public record CountBooks() implements Query<Long> {

    @Public
    @QueryHandler
    public static Eff<CatalogReads, Long> handle(CountBooks query) {
        return count();
    }
}
